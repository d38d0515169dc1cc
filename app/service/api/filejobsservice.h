// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/filejob.h"
#include "domain/page.h"
#include "domain/request/filejobrequest.h"
#include "service/door/scopeddoor.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace cd {

struct FileJobAnswer
{
    FileJob job;
    QByteArray raw; ///< the service's own words, JSON
};

/// Which jobs a list is to hold; what is empty or invalid does not count.
struct FileJobFilter
{
    QList<JobId> ids; ///< at most maxIds, so that the address stays below 2,000 characters
    QString status; ///< one of the contract's words
    ConfigurationId configuration;
    QDateTime createdFrom; ///< that instant included
    QDateTime createdTo; ///< that instant included
    int pageSize = 100; ///< 1 to 100

    static constexpr qsizetype maxIds = 40;
};

/// What a delete leaves behind.
struct RemovedFileJob
{
    JobId id;
    ProjectId project;

    bool operator==(const RemovedFileJob &) const = default;
};

/// The second dialect, `/api/v2/classify` (contract, "The second dialect"). Callbacks as
/// HttpDoor::send() has them.
class FileJobsService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit FileJobsService(const ScopedDoor &door);
    /// The same for what belongs to @p scope, whatever the connection is set to.
    FileJobsService in(const Scope &scope) const { return FileJobsService(m_door.in(scope)); }

    /// May reach the service more than once, always with the request's transactionId, under which
    /// it makes one job in the project (contract, `transaction_id`). So it may also be asked for
    /// again later where the error's retry says so, whatever its `acted` says; the same must go to
    /// the same project. Without a transactionId nothing is sent: Rejected, with the field.
    Call create(const FileJobRequest &request, QObject *context, const Done<FileJobAnswer> &done,
                Lane lane = Lane::Foreground);
    Call job(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
             Lane lane = Lane::Background);
    /// @p pageToken empty: the first page.
    Call jobs(const FileJobFilter &filter, const QString &pageToken, QObject *context,
              const Done<Page<FileJob>> &done, Lane lane = Lane::Background);
    /// Stops a job that has not ended; what one that has ended gets is not documented. An error
    /// with `acted` other than No may stand for a job that was stopped: look at it.
    Call cancel(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
                Lane lane = Lane::Foreground);
    /// Only jobs that have ended. NotFound: it is gone, perhaps by an attempt before, which Qt too
    /// makes without a word where there is no body.
    Call remove(const JobId &id, QObject *context, const Done<RemovedFileJob> &done,
                Lane lane = Lane::Foreground);

private:
    ScopedDoor m_door;
};

} // namespace cd
