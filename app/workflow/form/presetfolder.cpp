// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetfolder.h"

#include "store/store.h"
#include "store/values.h"
#include "wire/presetcodec.h"
#include "workflow/form/presetversions.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = PresetFolder::Change;
using presetfiles::Found;

/// A program that replaces a file is at it for a moment.
constexpr auto settlesWithin = 300ms;

bool isAlike(const Change &one, const Change &other)
{
    return one.kind == other.kind && one.path == other.path && one.preset == other.preset
        && one.there == other.there && one.error.fields == other.error.fields
        && one.error.kind == other.error.kind;
}

/// What a file says of a preset that is here: where pinned files are and secrets stay as they are.
Preset takenOver(const Preset &there, const std::optional<Preset> &here, const QString &name)
{
    Preset taken = here ? withSecretsOf(there, *here) : there;
    taken.name = name;
    for (PinnedFile &file : taken.care.pinned) {
        for (const PinnedFile &known : here ? here->care.pinned : QList<PinnedFile>()) {
            if (known.hash == file.hash)
                file.path = known.path;
        }
    }
    return taken;
}

} // namespace

PresetFolder::PresetFolder(Store &store, PresetLibrary &library, PresetVersions &versions,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_library(library)
    , m_versions(versions)
{
    m_state = m_store.wait([](Database &database) { return FolderStore(database).read(); })
                  .value_or(FolderState());
    m_disk.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(settlesWithin);
    connect(&m_timer, &QTimer::timeout, this, &PresetFolder::look);
    const auto lookSoon = [this] {
        m_timer.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&library, &PresetLibrary::replaced, this, &PresetFolder::libraryReplaced);
    if (!m_state.folder.isEmpty())
        look();
}

PresetFolder::~PresetFolder()
{
    m_disk.waitForDone();
}

template<typename Work, typename Done>
void PresetFolder::inBackground(Work work, Done done)
{
    m_disk.start([this, work = std::move(work), done = std::move(done)] {
        auto outcome = work();
        QMetaObject::invokeMethod(this, [done, outcome = std::move(outcome)] { done(outcome); });
    });
}

QString PresetFolder::pathOf(const QString &file) const
{
    return QDir(m_state.folder).filePath(file);
}

QString PresetFolder::fileOf(const QString &preset) const
{
    for (auto file = m_state.files.cbegin(); file != m_state.files.cend(); ++file) {
        if (presetKey(file->preset) == presetKey(preset))
            return file.key();
    }
    return {};
}

const Change *PresetFolder::changeOf(const QString &path) const
{
    const auto found = std::find_if(m_changes.cbegin(), m_changes.cend(),
                                    [&path](const Change &one) { return one.path == path; });
    return found == m_changes.cend() ? nullptr : &*found;
}

void PresetFolder::setAlike(const QString &file, const QString &preset, const QByteArray &hash)
{
    const FolderFile now{preset, hash};
    if (m_state.files.value(file) == now)
        return;
    m_state.files.insert(file, now);
    keepState();
}

void PresetFolder::keepState()
{
    m_store.post(
        [state = m_state](Database &database) { return FolderStore(database).write(state); }, this,
        [this](const StoreResult<void> &kept) {
            if (!kept)
                Q_EMIT notWritten(m_state.folder, kept.error().technical);
        });
}

void PresetFolder::setFolder(const QString &folder)
{
    const QString wanted = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    if (wanted == m_state.folder)
        return;
    if (const QStringList watched = m_watcher.directories() + m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_state = {wanted, {}};
    keepState();
    if (!std::exchange(m_changes, {}).isEmpty())
        Q_EMIT changed();
    if (!wanted.isEmpty())
        look();
}

void PresetFolder::look()
{
    if (m_state.folder.isEmpty())
        return;
    inBackground(
        [folder = m_state.folder, known = m_state.files.keys()] {
            return std::pair(folder, presetfiles::lookAt(folder, known));
        },
        [this](const std::pair<QString, std::optional<presetfiles::Folder>> &found) {
            if (found.first == m_state.folder)
                take(found.second);
        });
}

void PresetFolder::take(const std::optional<presetfiles::Folder> &there)
{
    QList<Change> changes;
    m_seen.clear();
    m_names = there ? there->names : QStringList();
    if (there) {
        const Files *found = &there->files;
        m_watcher.addPath(m_state.folder);
        followRenames(*found);
        for (auto file = found->cbegin(); file != found->cend(); ++file) {
            m_watcher.addPath(pathOf(file.key()));
            m_seen.insert(file.key(), file->bytes);
            if (const auto change = compare(file.key(), *file))
                changes += *change;
        }
        for (auto file = m_state.files.cbegin(); file != m_state.files.cend(); ++file) {
            if (!found->contains(file.key()) && m_library.find(file->preset))
                changes += Change{Change::Kind::Gone, pathOf(file.key()), file->preset};
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const Change &one, const Change &other) { return one.path < other.path; });
    const QList<Change> before = std::exchange(m_changes, changes);
    if (!std::equal(before.cbegin(), before.cend(), changes.cbegin(), changes.cend(), isAlike))
        Q_EMIT changed();
    Q_EMIT looked();
}

/// A file that is gone while another one came that has its content was renamed.
void PresetFolder::followRenames(const Files &found)
{
    const FolderState before = m_state;
    for (auto gone = before.files.cbegin(); gone != before.files.cend(); ++gone) {
        if (found.contains(gone.key()))
            continue;
        for (auto come = found.cbegin(); come != found.cend(); ++come) {
            if (!m_state.files.contains(come.key()) && come->preset && come->hash == gone->hash
                && presetKey(come->preset->name) == presetKey(gone->preset)) {
                m_state.files.insert(come.key(), m_state.files.take(gone.key()));
                break;
            }
        }
    }
    if (m_state != before)
        keepState();
}

/// Nullopt: there is nothing to decide.
std::optional<Change> PresetFolder::compare(const QString &file, const Found &found)
{
    const auto known = m_state.files.constFind(file);
    const bool isKnown = known != m_state.files.cend();
    Change change{Change::Kind::Unreadable, pathOf(file), isKnown ? known->preset : QString(),
                  found.preset, found.error};
    if (!found.preset)
        return change;
    if (!isKnown)
        change.preset = found.preset->name;
    const std::optional<Preset> here = m_library.find(change.preset);
    if (!here) {
        change.kind = Change::Kind::New;
        return change;
    }
    const QByteArray ours = presetfiles::contentHash(*here);
    if (ours == found.hash && (isKnown || fileOf(here->name).isEmpty())) {
        setAlike(file, here->name, ours);
        return std::nullopt;
    }
    if (!isKnown) {
        change.kind = Change::Kind::Conflict;
        return change;
    }
    if (known->hash == found.hash) { // could not be written when it was saved
        write(file, *here, {.hash = found.hash, .bytes = {}});
        return std::nullopt;
    }
    change.kind = known->hash == ours ? Change::Kind::Outside : Change::Kind::Conflict;
    return change;
}

void PresetFolder::libraryReplaced(const QString &gone, const QString &come)
{
    if (m_state.folder.isEmpty() || come.isEmpty() || m_isTaking)
        return;
    if (const QString file = fileOf(gone); !gone.isEmpty() && !file.isEmpty() && gone != come) {
        m_state.files[file].preset = come; // renamed; the file keeps its name
        keepState();
    }
    if (const auto preset = m_library.find(come))
        save(*preset);
}

/// What changed meanwhile stays as it is: the next look finds it.
void PresetFolder::save(const Preset &preset)
{
    if (const QString file = fileOf(preset.name); !file.isEmpty())
        return write(file, preset, {.hash = m_state.files.value(file).hash, .bytes = {}});
    const QString file = presetfiles::nameFor(preset.name, m_state.files.keys() + m_names);
    // Known from now on, so that saving again soon makes no second file.
    m_state.files.insert(file, {preset.name, {}});
    write(file, preset, {});
}

void PresetFolder::write(const QString &file, const Preset &preset, const presetfiles::Seen &seen)
{
    inBackground(
        [path = pathOf(file), preset, seen] {
            return std::pair(presetfiles::contentHash(preset),
                             presetfiles::write(path, preset, seen));
        },
        [this, file,
         folder = m_state.folder](const std::pair<QByteArray, presetfiles::Written> &done) {
            if (folder == m_state.folder)
                written(file, done.first, done.second);
        });
}

void PresetFolder::written(const QString &file, const QByteArray &hash,
                           const presetfiles::Written &written)
{
    const auto known = m_state.files.find(file);
    if (known == m_state.files.end())
        return;
    if (written.outcome == presetfiles::Outcome::Written) {
        setAlike(file, known->preset, hash);
    } else {
        if (known->hash.isEmpty())
            m_state.files.erase(known); // there never was such a file of ours
        if (written.outcome == presetfiles::Outcome::Failed)
            Q_EMIT notWritten(pathOf(file), written.technical);
    }
    m_timer.start();
}

void PresetFolder::takeOver(const QString &path)
{
    const Change *found = changeOf(path);
    if (!found)
        return;
    const Change change = *found;
    const QString file = QFileInfo(path).fileName();
    if (change.kind == Change::Kind::Gone) {
        m_state.files.remove(file);
        keepState();
        static_cast<void>(m_library.remove(change.preset));
    } else if (change.there) {
        const QScopedValueRollback taking(m_isTaking, true);
        const auto here = m_library.find(change.preset);
        const QString name = here ? here->name : change.preset;
        if (m_versions.save(takenOver(*change.there, here, name)))
            setAlike(file, name, presetfiles::contentHash(*change.there));
    }
    look();
}

void PresetFolder::writeOver(const QString &path)
{
    const Change *change = changeOf(path);
    const auto here = change ? m_library.find(change->preset) : std::nullopt;
    if (!here)
        return;
    const QString file = QFileInfo(path).fileName();
    if (!m_state.files.contains(file))
        m_state.files.insert(file, {here->name, {}});
    write(file, *here, {.hash = {}, .bytes = m_seen.value(file)});
}

void PresetFolder::keepBoth(const QString &path)
{
    const Change *found = changeOf(path);
    if (!found)
        return;
    const Change change = *found;
    const QString file = QFileInfo(path).fileName();
    if (change.kind == Change::Kind::Gone) {
        m_state.files.remove(file);
        keepState();
    } else if (change.there) {
        const QScopedValueRollback taking(m_isTaking, true);
        const QString name = m_library.addCopy(takenOver(*change.there, {}, change.preset));
        setAlike(file, name, presetfiles::contentHash(*change.there));
    }
    look();
}

} // namespace cd
