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

/// Filters a list of jobs; members that are empty or invalid don't count.
struct FileJobFilter
{
    QList<JobId> ids; ///< at most maxIds, so that the URL stays below 2,000 characters
    QString status; ///< one of the contract's words
    ConfigurationId configuration;
    QDateTime createdFrom; ///< inclusive
    QDateTime createdTo; ///< inclusive
    int pageSize = 100; ///< 1 to 100

    static constexpr qsizetype maxIds = 40;
};

/// The service's answer to a delete.
struct RemovedFileJob
{
    JobId id;
    ProjectId project;

    bool operator==(const RemovedFileJob &) const = default;
};

/// API v2, `/api/v2/classify` (contract, "The second dialect"). Callbacks come as described at
/// HttpDoor::send().
class FileJobsService : public ScopedService<FileJobsService>
{
public:
    using ScopedService::ScopedService;

    /// May reach the service more than once, always with the request's transactionId, under which
    /// it creates only one job in a project (contract, `transaction_id`). So callers may also
    /// repeat the same request to the same project later if the error's retry says so, whatever its
    /// `acted` says. Without a transactionId nothing is sent: Rejected, with the field.
    Call create(const FileJobRequest &request, QObject *context, const Done<FileJobAnswer> &done,
                Lane lane = Lane::Foreground);
    Call job(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
             Lane lane = Lane::Background);
    /// @p pageToken empty: the first page.
    Call jobs(const FileJobFilter &filter, const QString &pageToken, QObject *context,
              const Done<Page<FileJob>> &done, Lane lane = Lane::Background);
    /// Cancels a job that has not ended; the answer for one that has ended is not documented. After
    /// an error whose `acted` is not No the job may have been cancelled: poll it.
    Call cancel(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
                Lane lane = Lane::Foreground);
    /// Deletes a job that has ended. NotFound: it is gone, perhaps through an earlier attempt (Qt
    /// repeats requests without a body silently).
    Call remove(const JobId &id, QObject *context, const Done<RemovedFileJob> &done,
                Lane lane = Lane::Foreground);
};

} // namespace cd
