// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetversions.h"

#include "store/reviews/labelrenaming.h"
#include "store/store.h"
#include "wire/presetcodec.h"
#include "workflow/history/jobtable.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// One version, as the store has it.
struct StoredVersion
{
    PresetVersion version;
    Preset content;
};

StoreResult<std::optional<StoredVersion>> readVersion(Database &database, const QString &preset,
                                                      int number)
{
    const VersionStore store(database);
    const auto versions = store.versions(preset);
    if (!versions)
        return tl::make_unexpected(versions.error());
    const auto text = store.content(preset, number);
    if (!text)
        return tl::make_unexpected(text.error());
    const auto found = std::find_if(versions->cbegin(), versions->cend(),
                                    [number](const auto &one) { return one.number == number; });
    if (found == versions->cend() || !*text)
        return std::nullopt;
    auto content = presetFromJson((*text)->content);
    if (!content)
        return std::nullopt;
    content->name = preset;
    return StoredVersion{*found, *content};
}

} // namespace

PresetVersions::PresetVersions(Store &store, PresetLibrary &library, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_library(library)
{
    const auto stored
        = m_store.wait([](Database &database) { return VersionStore(database).pointers(); });
    const auto all = stored.value_or(QHash<QString, PresetPointers>());
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        m_pointers.insert(presetKey(it.key()), *it);
    if (stored)
        addFirst();
    connect(&library, &PresetLibrary::replaced, this, &PresetVersions::libraryReplaced);
}

/// Also where a preset was saved and its version was not.
void PresetVersions::addFirst()
{
    QList<PresetVersion> versions;
    QList<NamedText> contents;
    for (const Preset &preset : m_library.all()) {
        PresetPointers &pointers = m_pointers[presetKey(preset.name)];
        const QByteArray hash = presetHash(preset);
        if (pointers.inUse.hash == hash)
            continue;
        const PresetVersion version{.number = pointers.newest.number + 1,
                                    .hash = hash,
                                    .at = QDateTime::currentDateTimeUtc(),
                                    .who = {},
                                    .note = {}};
        pointers.newest = version;
        pointers.inUse = version;
        versions += version;
        contents += NamedText{preset.name, versionText(preset)};
    }
    if (!versions.isEmpty()) {
        post([versions, contents](Database &database) {
            return VersionStore(database).addAll(versions, contents);
        });
    }
}

template<typename Work>
void PresetVersions::post(Work work)
{
    m_store.post(std::move(work), this, [this](const StoreResult<void> &done) {
        if (!done)
            Q_EMIT notStored(done.error());
    });
}

PresetPointers PresetVersions::pointers(const QString &preset) const
{
    return m_pointers.value(presetKey(preset));
}

JobOrigin PresetVersions::originOf(const QString &preset, bool isChanged) const
{
    if (preset.isEmpty())
        return {};
    const PresetVersion version = pointers(preset).inUse;
    return {.preset = preset,
            .isPresetChanged = isChanged,
            .configuration = {},
            .areCopiesApart = false,
            .presetVersion = version.number,
            .presetHash = version.hash};
}

void PresetVersions::follow(const JobTable &table)
{
    // Jobs that are brought back have been counted.
    const JobKey counted = table.keys().isEmpty() ? 0 : table.keys().constLast();
    connect(&table, &JobTable::added, this,
            [this, &table, last = counted](const QList<JobKey> &keys) mutable {
                for (const JobKey key : keys) {
                    const JobRowPtr row = key > last ? table.find(key) : nullptr;
                    last = std::max(last, key);
                    if (row)
                        countUse(row->origin);
                }
            });
}

void PresetVersions::countUse(const JobOrigin &origin)
{
    const auto found = m_pointers.find(presetKey(origin.preset));
    if (found == m_pointers.end() || origin.presetVersion == 0)
        return;
    ++found->useCount;
    Q_EMIT changed(origin.preset);
}

void PresetVersions::list(const QString &preset, QObject *context, const Versions &listed) const
{
    m_store.post([preset](Database &database) { return VersionStore(database).versions(preset); },
                 context,
                 [listed](const StoreResult<QList<PresetVersion>> &versions) {
                     listed(versions.value_or(QList<PresetVersion>()));
                 });
}

void PresetVersions::content(const QString &preset, int number, QObject *context,
                             const Content &read) const
{
    m_store.post(
        [preset, number](Database &database) { return readVersion(database, preset, number); },
        context,
        [read](const StoreResult<std::optional<StoredVersion>> &found) {
            const bool isThere = found && *found;
            read(isThere ? std::optional((*found)->content) : std::nullopt);
        });
}

PresetLibrary::Done PresetVersions::save(const Preset &preset, const QString &note)
{
    m_saving.note = note;
    auto saved = m_library.save(preset);
    m_saving = {};
    return saved;
}

void PresetVersions::use(const QString &preset, int number)
{
    read(preset, number, [this, preset](const PresetVersion &version, const Preset &content) {
        saveAs(preset, content, {.note = {}, .restoredFrom = 0, .use = version});
    });
}

void PresetVersions::restore(const QString &preset, int number, const QString &note)
{
    read(preset, number, [this, preset, note](const PresetVersion &version, const Preset &content) {
        saveAs(preset, content,
               {.note = note, .restoredFrom = version.number, .use = std::nullopt});
    });
}

void PresetVersions::read(const QString &preset, int number, const Read &read)
{
    m_store.post(
        [preset, number](Database &database) { return readVersion(database, preset, number); },
        this,
        [this, read](const StoreResult<std::optional<StoredVersion>> &found) {
            if (!found)
                Q_EMIT notStored(found.error());
            else if (*found)
                read((*found)->version, (*found)->content);
        });
}

void PresetVersions::saveAs(const QString &preset, const Preset &content, const Saving &saving)
{
    Preset whole = content;
    if (const auto now = m_library.find(preset)) {
        whole = withSecretsOf(content, *now);
        whole.name = now->name;
        whole.care = now->care;
        whole.tags = now->tags;
    }
    m_saving = saving;
    static_cast<void>(m_library.save(whole)); // an unreadable preset is left alone
    m_saving = {};
}

void PresetVersions::libraryReplaced(const QString &gone, const QString &come)
{
    if (come.isEmpty())
        return; // its versions stay
    if (!gone.isEmpty() && gone != come) {
        if (presetKey(gone) != presetKey(come))
            m_pointers.insert(presetKey(come), m_pointers.take(presetKey(gone)));
        post(
            [gone, come](Database &database) { return VersionStore(database).rename(gone, come); });
        Q_EMIT changed(come);
    }
    if (const auto preset = m_library.find(come))
        record(*preset);
}

void PresetVersions::record(const Preset &preset)
{
    PresetPointers &pointers = m_pointers[presetKey(preset.name)];
    const QByteArray hash = presetHash(preset);
    if (m_saving.use && m_saving.use->hash == hash) {
        pointers.inUse = *m_saving.use;
        post([name = preset.name, number = pointers.inUse.number](Database &database) {
            return VersionStore(database).setInUse(name, number);
        });
    } else if (pointers.inUse.hash != hash) {
        const PresetVersion version{.number = pointers.newest.number + 1,
                                    .hash = hash,
                                    .at = QDateTime::currentDateTimeUtc(),
                                    .who = m_who,
                                    .note = m_saving.note,
                                    .restoredFrom = m_saving.restoredFrom};
        pointers.newest = version;
        pointers.inUse = version;
        post([version, text = NamedText{preset.name, versionText(preset)}](Database &database) {
            return VersionStore(database).add(version, text).map([](const PresetVersion &) {});
        });
    } else {
        return;
    }
    Q_EMIT changed(preset.name);
}

void PresetVersions::setChecked(const QString &preset, int number, const QByteArray &figures)
{
    const auto found = m_pointers.find(presetKey(preset));
    if (found == m_pointers.end())
        return;
    found->checked = number;
    found->checkedFigures = figures;
    post([preset, number, figures](Database &database) {
        return VersionStore(database).setChecked(preset, number, figures);
    });
    Q_EMIT changed(preset);
}

void PresetVersions::renameType(const QString &preset, const QString &from, const QString &to,
                                QObject *context, const std::function<void(int labels)> &renamed)
{
    m_store.post(
        [preset, from, to](Database &database) {
            return VersionStore(database).names(preset).and_then([&](const QStringList &names) {
                return renameLabels(database, {names, from, to});
            });
        },
        this,
        [this, context = QPointer<QObject>(context), renamed](const StoreResult<int> &labels) {
            if (!labels)
                Q_EMIT notStored(labels.error());
            else if (*labels > 0)
                Q_EMIT labelsRenamed();
            if (context)
                renamed(labels.value_or(0));
        });
}

} // namespace cd
