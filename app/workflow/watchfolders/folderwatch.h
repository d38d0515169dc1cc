// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"
#include "workflow/base/newestwork.h"
#include "workflow/watchfolders/folderlook.h"
#include "workflow/watchfolders/stablefiles.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>

namespace cd {

class Clock;

/// Looks at one folder as long as it exists: when the system tells of a change in it, and every
/// minute in any case. Lives on the window's thread, and looks in another.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;
    static constexpr Ms lookEvery = std::chrono::minutes(1);
    /// The system has few watches for all programs together: of larger trees the rest is only
    /// looked at.
    static constexpr qsizetype mostWatches = 1000;

    FolderWatch(const FolderLookOrder &order, Clock &clock);
    ~FolderWatch() override;

    void setTargets(const QStringList &targets) { m_order.targets = targets; }
    void look(); ///< now; looked() follows
    const QHash<QString, FileStamp> &known() const { return m_order.known; }
    /// A file as it is now is no news any more.
    void know(const SeenFile &file);
    /// It is to be seen anew.
    void doubt(const QString &path);
    /// Of documents that are whole, and news.
    const StableFiles &files() const { return m_files; }
    bool isWatchedBySystem() const { return m_isWatched; }

Q_SIGNALS:
    void looked(const cd::FolderLook &look); ///< at all of it
    void lookedAgain(); ///< at those that were not stable

private:
    void lookWhenFree();
    void lookAgain();
    void took(const FolderLook &look, Ms from);
    QList<SeenFile> news(QList<SeenFile> seen) const;
    void watch(const QStringList &folders);
    void planNext();

    FolderLookOrder m_order;
    Clock &m_clock;
    StableFiles m_files;
    QFileSystemWatcher m_watcher;
    std::shared_ptr<std::atomic<bool>> m_isWanted = std::make_shared<std::atomic<bool>>(true);
    Ms m_lookedAt{0};
    bool m_isLooking = false; // at all of it
    bool m_isToLook = false; // something changed meanwhile
    bool m_isWatched = true;
    Alarm m_alarm;
    NewestWork m_work;
};

} // namespace cd
