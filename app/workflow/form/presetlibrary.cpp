// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetlibrary.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace cd {

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

} // namespace

PresetLibrary::PresetLibrary(Store &store, QObject *parent)
    : NamedLibrary(store, NamedStore::Table::Presets, {textOf, presetOf}, parent)
{
}

PresetLibrary::Done PresetLibrary::save(const Preset &preset)
{
    Preset withoutFiles = preset;
    withoutFiles.request.fileIds.clear();
    return NamedLibrary::save(withoutFiles);
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

tl::expected<QString, PresetFileError> PresetLibrary::importFrom(const QString &path)
{
    return readPresetFile(path).map([&](Preset preset) {
        preset.name = preset.name.trimmed();
        if (preset.name.isEmpty())
            preset.name = QFileInfo(path).completeBaseName();
        return add(preset);
    });
}

} // namespace cd
