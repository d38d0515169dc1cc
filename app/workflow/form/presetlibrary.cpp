// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetlibrary.h"

#include "store/form/presetfile.h"
#include "store/form/presetstore.h"
#include "store/store.h"

#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Kind = PresetProblem::Kind;

PresetProblem fileProblem(const PresetFileError &error, const QString &path)
{
    switch (error.kind) {
    case PresetFileError::Kind::Unreadable:
        return {Kind::FileUnreadable, path, {}, error.technical};
    case PresetFileError::Kind::Unwritable:
        return {Kind::FileUnwritable, path, {}, error.technical};
    case PresetFileError::Kind::Invalid:
        break;
    }
    return {Kind::FileInvalid, path, error.fields, error.technical};
}

} // namespace

PresetLibrary::PresetLibrary(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_presets(store.wait([](Database &database) { return PresetStore(database).presets(); })
                    .value_or(QList<Preset>()))
{
}

PresetLibrary::Done PresetLibrary::save(const Preset &preset)
{
    Preset cleaned = preset;
    cleaned.name = preset.name.trimmed();
    cleaned.request.fileIds.clear();
    if (cleaned.name.isEmpty())
        return tl::unexpected(PresetProblem{Kind::NameEmpty});
    const std::optional<Preset> old = find(cleaned.name);
    change(old ? old->name : QString(), cleaned);
    return {};
}

PresetLibrary::Done PresetLibrary::rename(const QString &from, const QString &to)
{
    const std::optional<Preset> preset = find(from);
    const QString name = to.trimmed();
    if (!preset)
        return tl::unexpected(PresetProblem{Kind::NotThere, from});
    if (name.isEmpty())
        return tl::unexpected(PresetProblem{Kind::NameEmpty});
    if (const auto other = find(name); other && other->name != preset->name)
        return tl::unexpected(PresetProblem{Kind::NameTaken, other->name});
    change(preset->name, Preset{name, preset->request});
    return {};
}

PresetLibrary::Done PresetLibrary::remove(const QString &name)
{
    const std::optional<Preset> preset = find(name);
    if (!preset)
        return tl::unexpected(PresetProblem{Kind::NotThere, name});
    change(preset->name, {});
    return {};
}

PresetLibrary::Named PresetLibrary::duplicate(const QString &name)
{
    const std::optional<Preset> preset = find(name);
    if (!preset)
        return tl::unexpected(PresetProblem{Kind::NotThere, name});
    const QString copy = m_presets.freeName(preset->name);
    change({}, Preset{copy, preset->request});
    return copy;
}

PresetLibrary::Done PresetLibrary::exportTo(const QString &name, const QString &path) const
{
    const std::optional<Preset> preset = find(name);
    if (!preset)
        return tl::unexpected(PresetProblem{Kind::NotThere, name});
    return writePresetFile(path, *preset, PresetSecrets::LeaveOut)
        .map_error([&path](const PresetFileError &error) { return fileProblem(error, path); });
}

PresetLibrary::Named PresetLibrary::importFrom(const QString &path)
{
    auto preset = readPresetFile(path);
    if (!preset)
        return tl::unexpected(fileProblem(preset.error(), path));
    QString name = preset->name.trimmed();
    if (name.isEmpty())
        name = QFileInfo(path).completeBaseName();
    name = m_presets.freeName(name);
    change({}, Preset{name, preset->request});
    return name;
}

void PresetLibrary::change(const QString &gone, const std::optional<Preset> &come)
{
    m_presets.exchange(gone, come);
    m_store.post(
        [gone, come](Database &database) {
            return database.transact([&]() -> StoreResult<void> {
                PresetStore store(database);
                const StoreResult<void> removed = store.remove(gone);
                return removed && come ? store.write(*come) : removed;
            });
        },
        this,
        [this](const StoreResult<void> &written) {
            if (!written)
                Q_EMIT notStored(written.error());
        });
    Q_EMIT changed();
}

} // namespace cd
