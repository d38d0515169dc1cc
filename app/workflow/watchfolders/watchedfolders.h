// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "domain/service/serviceerror.h"
#include "store/storeerror.h"
#include "store/watchfolders/watchstore.h"
#include "workflow/base/generation.h"
#include "workflow/base/submittarget.h"
#include "workflow/history/jobtable.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace cd {

class Budget;
class Clock;
class FileHashes;
class Outbox;
class PresetVersions;
class Store;
struct FolderLook;
struct FolderSending;

/// A folder whose new documents are classified by themselves, within a budget.
struct WatchedFolder
{
    /// Why nothing is sent now.
    enum class Pause {
        None,
        ByPerson,
        DayBudget, ///< goes on the next day
        MonthBudget, ///< goes on the next month
        OverLimit, ///< the monthly limit of the whole program
        NoBound, ///< what a file costs at most can't be told, and there is a limit in credits
        FolderGone,
        PresetGone, ///< or its version can't be read
        NoService, ///< the service can't be reached, or another is chosen
        DeliversIntoItself, ///< something is delivered into it, or the other way round
    };

    WatchSetup setup = {};

    // What became of it.
    Pause pause = Pause::None;
    WatchSpent spent = {}; ///< days and months are in UTC, as bills are
    int waiting = 0; ///< files that are stable and not sent yet
    int unfit = 0; ///< files that no service takes, by their kind or size
    int unread = 0; ///< files that could not be read when they were to be sent
    QDateTime lastFileAt = {}; ///< UTC; when the last one was sent
    std::optional<ServiceError> lastError = {}; ///< of its jobs
    bool isWatchedBySystem = true; ///< else it is only looked at every minute

    qint64 id() const { return setup.id; }
    QString name() const; ///< the last part of its path

    bool operator==(const WatchedFolder &) const = default;
};

/// What watched folders need.
struct WatchParts
{
    Store &store;
    JobTable &table;
    Outbox &outbox;
    FileHashes &hashes;
    PresetVersions &versions;
    Budget &budget;
    Clock &clock;
};

/// All watched folders: sends what comes into them, each file once, to the service that its folder
/// was set up with and within its budget, as long as the program runs. Lives on the window's
/// thread.
class WatchedFolders : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 250; ///< files in a job
    /// Files are sent together with those that follow them within that time.
    static constexpr std::chrono::seconds longestGathering{30};

    /// What is wrong with how a folder is set up.
    enum class Problem {
        NoFolder, ///< there is none, or it can't be read
        WatchedAlready, ///< it, one that it lies in, or one in it
        IsTarget, ///< documents of a watched folder are delivered into it, or it lies in such
        TargetIsWatched, ///< its documents would be delivered into a watched folder
        NoTarget, ///< the folder to deliver to isn't there
        NoPreset,
        NoBound, ///< see WatchedFolder::Pause
        NoLimit, ///< it has none, and costs money
    };

    explicit WatchedFolders(const WatchParts &parts, QObject *parent = nullptr);
    ~WatchedFolders() override;

    /// Reads them from the history; loaded() follows. Nothing is watched before begin().
    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// Watches them from now on; @p only: that one alone, 0: all. Once the jobs are loaded.
    void begin(qint64 only = 0);
    void stop(); ///< looks at none any more, until begin()
    /// The current service, as rows name it, and whether it is ready; where jobs go there.
    void setService(const QString &service, bool isReady, const SubmitTarget &target);

    QList<WatchedFolder> list() const; ///< in the order they were added
    std::optional<WatchedFolder> find(qint64 id) const;
    /// What stands against setting it up so; empty: nothing. Looks at the disk. @p request: the
    /// preset's; null: it is not known.
    QList<Problem> problems(const WatchSetup &folder, const JobRequest *request) const;
    /// The most that a file costs; nullopt: there is no upper bound. 0: the service is free.
    std::optional<double> creditsAFile(const JobRequest &request) const;

    /// Returns at once; changed() follows, and @p added is told its number, 0: it can't be stored.
    void add(const WatchSetup &folder, const std::function<void(qint64)> &added = {});
    void change(const WatchSetup &folder); ///< its id says which
    void remove(qint64 id); ///< nothing on the disk is touched
    void pause(qint64 id) { setPaused(id, true); }
    void goOn(qint64 id) { setPaused(id, false); }
    void lookNow(qint64 id); ///< instead of in a minute

Q_SIGNALS:
    void loaded();
    void changed(qint64 id); ///< it is new, another, or gone
    /// Nothing is sent any more for a reason that is not a person's; told once.
    void paused(qint64 id, cd::WatchedFolder::Pause why);
    void looked(qint64 id); ///< at all of it
    void submitted(qint64 id, cd::JobKey job, int files);
    void failed(const cd::StoreError &error); ///< the history can't be read or written

private:
    using Pause = WatchedFolder::Pause;
    struct Folder;

    // The list, in watchedfolders.cpp.
    Folder &take(const WatchSetup &setup, const QHash<QString, FileStamp> &known);
    void watch(Folder &folder);
    void stopWatching(Folder &folder);
    void tellTargets();
    QStringList targets() const;
    void setPaused(qint64 id, bool isPaused);
    void setPause(Folder &folder, Pause pause);
    Folder *folder(qint64 id) const;
    void jobsChanged(const QList<JobKey> &keys);

    // Sending, in watchedsending.cpp.
    void took(Folder &folder, const FolderLook &look);
    void noteExisting(Folder &folder, const FolderLook &look);
    void sendDue(Folder &folder);
    bool isDue(const Folder &folder) const;
    Pause whyNot(const Folder &folder) const;
    void askForPreset(Folder &folder);
    void askWhatIsSpent(Folder &folder);
    void plan(Folder &folder);
    std::optional<double> leftOfLimit() const;
    void read(Folder &folder, int most);
    void reserve(qint64 id, const FolderSending &read);
    void submit(qint64 id, const FolderSending &read, const WatchReserved &reserved);
    void setSent(qint64 id, const WatchReserved &reserved, JobKey job);
    void notWritten(qint64 id, const WatchReserved &reserved, const StoreError &error);
    void releaseRows(const QList<WatchedFile> &files);
    void goOnSending(Folder &folder, const WatchReserved &reserved);
    void postDone(const std::function<StoreResult<void>(WatchStore &)> &work);

    WatchParts m_parts;
    std::map<qint64, std::unique_ptr<Folder>> m_folders;
    QHash<JobKey, qint64> m_jobs; // that this run submitted, and whose
    QString m_service;
    bool m_isReady = false;
    SubmitTarget m_target;
    bool m_isLoaded = false;
    std::optional<qint64> m_watched; // begin()
};

} // namespace cd
