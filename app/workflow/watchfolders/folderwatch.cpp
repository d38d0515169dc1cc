// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderwatch.h"

#include "workflow/base/clock.h"

#include <algorithm>
#include <utility>

namespace cd {

FolderWatch::FolderWatch(const FolderLookOrder &order, Clock &clock)
    : m_order(order)
    , m_clock(clock)
    , m_alarm(clock, [this] { lookWhenFree(); })
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch()
{
    *m_isWanted = false;
}

/// A minute has passed, or it is time for those that were not stable.
void FolderWatch::lookWhenFree()
{
    if (m_clock.elapsed() - m_lookedAt >= lookEvery)
        look();
    else
        lookAgain();
}

void FolderWatch::look()
{
    if (m_isLooking) {
        m_isToLook = true;
        return;
    }
    m_isLooking = true;
    m_work.start(
        [order = m_order, isWanted = m_isWanted] {
            return lookInto(order, [isWanted] { return isWanted->load(); });
        },
        [this, from = m_clock.elapsed()](const FolderLook &look) { took(look, from); });
}

void FolderWatch::took(const FolderLook &look, Ms from)
{
    m_isLooking = false;
    m_lookedAt = m_clock.elapsed();
    if (look.isThere && !look.isTarget) {
        m_files.seeAll(news(look.fresh), {from, m_lookedAt});
        watch(look.folders);
    } else {
        m_files.clear();
    }
    planNext();
    Q_EMIT looked(look);
    if (std::exchange(m_isToLook, false))
        this->look();
}

/// What became known while it was looked at is none.
QList<SeenFile> FolderWatch::news(QList<SeenFile> seen) const
{
    seen.removeIf([this](const SeenFile &file) {
        const auto known = m_order.known.constFind(file.path);
        return known != m_order.known.cend() && isSameFile(*known, file.stamp);
    });
    return seen;
}

/// A file that is replaced by another of its name, by a rename, would take its own watch with it:
/// only folders are watched.
void FolderWatch::watch(const QStringList &folders)
{
    QStringList gone = m_watcher.directories();
    gone.removeIf([&folders](const QString &path) { return !folders.contains(path); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    QStringList wanted = folders.mid(0, mostWatches);
    const QStringList watched = m_watcher.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    const bool areAllWatched = wanted.isEmpty() || m_watcher.addPaths(wanted).isEmpty();
    m_isWatched = areAllWatched && folders.size() <= mostWatches;
}

void FolderWatch::lookAgain()
{
    const QStringList paths = m_files.unstable();
    if (m_isLooking || paths.isEmpty())
        return planNext();
    m_work.start([paths] { return lookAt(paths); },
                 [this, paths, from = m_clock.elapsed()](const QList<SeenFile> &seen) {
                     m_files.see(paths, news(seen), {from, m_clock.elapsed()});
                     planNext();
                     Q_EMIT lookedAgain();
                 });
}

void FolderWatch::planNext()
{
    const Ms whole = m_lookedAt + lookEvery;
    m_alarm.setFor(std::min(m_files.nextLook().value_or(whole), whole));
}

void FolderWatch::know(const SeenFile &file)
{
    m_order.known.insert(file.path, file.stamp);
    m_files.forget(file.path);
}

void FolderWatch::doubt(const QString &path)
{
    m_order.known.remove(path);
    m_files.forget(path);
}

} // namespace cd
