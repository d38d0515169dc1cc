// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetlibrary.h"

#include "disk/smallfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const Preset &preset)
{
    return QJsonDocument(toJson(preset, PresetSecrets::Keep)).toJson(QJsonDocument::Compact);
}

std::optional<Preset> presetOf(const NamedText &text)
{
    auto preset = presetFromJson(text.content);
    return preset ? std::optional(*std::move(preset)) : std::nullopt;
}

/// Whether a name is @p plain, or @p plain with a number as add() gives them.
bool isNumbered(const QString &name, const QString &plain)
{
    if (!name.startsWith(plain, Qt::CaseInsensitive))
        return false;
    const QStringView rest = QStringView(name).sliced(plain.size());
    return rest.isEmpty() || (rest.startsWith(u' ') && rest.sliced(1).toInt() >= 2);
}

} // namespace

const QString PresetLibrary::fileEnding = u".classifydesk.json"_s;

PresetLibrary::PresetLibrary(Store &store, QObject *parent)
    : NamedLibrary(store, NamedStore::Table::Presets, {textOf, presetOf}, parent)
{
}

PresetLibrary::Done PresetLibrary::save(const Preset &preset)
{
    Preset stored = preset;
    stored.request.fileIds.clear();
    if (!preset.unknown.isEmpty()) // of its rules: where those are now
        stored.unknown = presetFromJson(textOf(preset)).value_or(preset).unknown;
    return NamedLibrary::save(stored);
}

PresetLibrary::Named PresetLibrary::duplicate(const QString &name)
{
    const std::optional<Preset> preset = find(name);
    if (!preset)
        return problem(NameProblem::Kind::NotThere, name);
    return add(*preset);
}

tl::expected<void, PresetFileError> PresetLibrary::exportTo(const QString &path,
                                                            const Preset &preset)
{
    return writePresetFile(path, preset, PresetSecrets::LeaveOut);
}

tl::expected<Preset, PresetFileError> PresetLibrary::readNamed(const QString &path)
{
    return readPresetFile(path).map([&path](Preset preset) {
        preset.name = preset.name.trimmed();
        if (preset.name.isEmpty() && path.endsWith(PresetLibrary::fileEnding))
            preset.name = QFileInfo(path.chopped(PresetLibrary::fileEnding.size())).fileName();
        else if (preset.name.isEmpty())
            preset.name = QFileInfo(path).completeBaseName();
        return preset;
    });
}

tl::expected<QString, PresetFileError> PresetLibrary::importFrom(const QString &path)
{
    return readNamed(path).map([this](const Preset &preset) { return add(preset); });
}

bool PresetLibrary::isMeantAsPreset(const QString &path)
{
    if (path.endsWith(fileEnding, Qt::CaseInsensitive))
        return true;
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return false;
    const auto content = readSmallFile(path, largestPreset);
    const std::optional<QString> text = content ? unicodeText(*content) : std::nullopt;
    return text && QJsonDocument::fromJson(text->toUtf8()).object().contains("rules"_L1);
}

tl::expected<QString, PresetFileError> PresetLibrary::takeFrom(const QString &path)
{
    return readNamed(path).map([this](const Preset &preset) {
        const auto isKnown = [&preset](const Preset &one) {
            return one.request == preset.request && isNumbered(one.name, preset.name);
        };
        const auto known = std::find_if(all().cbegin(), all().cend(), isKnown);
        return known == all().cend() ? add(preset) : known->name;
    });
}

} // namespace cd
