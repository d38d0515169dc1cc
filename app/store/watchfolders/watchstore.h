// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"
#include "domain/delivery/deliveryplan.h"
#include "domain/job/jobrow.h"
#include "store/storeerror.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

class Database;

/// How a person set a watched folder up.
struct WatchSetup
{
    qint64 id = 0; ///< the store's; 0: none yet
    QString path = {}; ///< absolute
    bool isRecursive = true;
    QString preset = {};
    int presetVersion = 0;
    QString service = {}; ///< as rows name it
    int filesADay = 0; ///< 0: no limit; so are the next three
    int filesAMonth = 0;
    qint64 creditsADay = 0;
    qint64 creditsAMonth = 0;
    bool takesExisting = false;
    std::optional<DeliveryPlan> delivery = {};
    bool waitsForReview = true;
    bool isPaused = false; ///< by a person
    bool hasBegun = false; ///< what was there at first is known

    bool operator==(const WatchSetup &) const = default;
};

/// A file of a watched folder.
struct WatchedFile
{
    /// Stored as numbers: add new ones at the end.
    enum class State {
        Before, ///< it was there when watching began, and is not sent
        Sending, ///< about to be in a job, which may exist already
        Sent, ///< in a job
        Done, ///< in a job, and its delivery is over, or none is wanted
        Copy, ///< of content that was sent with the same version: nothing is paid again
    };

    qint64 number = 0; ///< the store's
    QString path = {}; ///< absolute
    FileStamp stamp = {}; ///< as it was then
    State state = State::Before;
    QByteArray hash = {}; ///< see JobFile::hash; empty: not known
    QString key = {}; ///< JobFile::key that it is sent under
    JobKey job = 0; ///< 0: none, or not known yet
    QDate day = {}; ///< UTC; the day that it counts for; invalid: for none
    double credits = 0; ///< the most it costs

    bool operator==(const WatchedFile &) const = default;
};

/// What a folder has sent, or is about to.
struct WatchSpent
{
    int filesToday = 0;
    double creditsToday = 0;
    int filesThisMonth = 0;
    double creditsThisMonth = 0;

    bool operator==(const WatchSpent &) const = default;
};

/// What became of files that were to be sent.
struct WatchReserved
{
    QList<WatchedFile> toSend = {}; ///< Sending, on the disk
    QList<WatchedFile> copies = {}; ///< that need not be sent
    WatchSpent spent = {}; ///< with those
};

/// Watched folders and their files. To be used on the database's thread.
class WatchStore
{
public:
    explicit WatchStore(Database &database);

    StoreResult<QList<WatchSetup>> folders() const; ///< in the order they were added
    /// Gives it its number: that of the same folder, if it was watched before.
    StoreResult<qint64> add(const WatchSetup &folder);
    StoreResult<void> change(const WatchSetup &folder);
    /// It is not watched any more. What it sent counts on, if it is added again.
    StoreResult<void> remove(qint64 folder);

    /// What is known of its files by their paths.
    StoreResult<QHash<QString, FileStamp>> known(qint64 folder) const;
    /// Notes what was there when watching began, in one transaction with that.
    StoreResult<void> begin(qint64 folder, const QList<WatchedFile> &before);
    StoreResult<WatchSpent> spent(qint64 folder, const QDate &day) const;
    StoreResult<QDateTime> lastSentAt(qint64 folder) const;

    /// Writes files down as Sending, as far as the folder's budget reaches, each for @p credits.
    /// Content that it has sent with the same version, or that comes twice, costs nothing: the
    /// first is a Copy, the second is sent along.
    StoreResult<WatchReserved> reserve(qint64 folder, const QList<WatchedFile> &files,
                                       const QDate &day, double credits, const QDateTime &at);
    StoreResult<void> setSent(const QList<qint64> &numbers, JobKey job);
    /// They were not sent.
    StoreResult<void> release(const QList<qint64> &numbers);
    /// After a start: what was about to be sent is in the job that has it, or was not sent.
    StoreResult<void> settle();

    /// The jobs with files that are Sent; with @p hash: with that content alone.
    StoreResult<QList<JobKey>> openJobs(qint64 folder, const QByteArray &hash = {}) const;
    StoreResult<QList<WatchedFile>> filesOf(qint64 folder, JobKey job) const;
    StoreResult<void> setDone(qint64 folder, const QList<qint64> &numbers);
    /// Nothing of what was sent so far is delivered any more.
    StoreResult<void> setAllDone(qint64 folder);

private:
    StoreResult<std::optional<WatchSetup>> folder(qint64 id) const;
    StoreResult<bool> isSent(const WatchSetup &folder, const QByteArray &hash) const;
    StoreResult<void> insert(const WatchSetup &folder, const WatchedFile &file,
                             const QDateTime &at = {}) const;
    StoreResult<JobKey> jobWith(const WatchedFile &file, const QDateTime &since) const;

    Database &m_database;
};

} // namespace cd
