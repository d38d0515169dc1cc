// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"
#include "domain/page.h"
#include "domain/request/jobrequest.h"
#include "service/door/scopeddoor.h"

#include <QByteArray>

namespace cd {

struct JobAnswer
{
    Job job;
    QByteArray raw; ///< the service's own words, JSON
};

struct ResultsAnswer
{
    Page<FileResult> page;
    QByteArray raw; ///< the service's own words, JSON
};

/// API v1, `/api/v1/classifier/jobs` (contract, "The first dialect"). Callbacks come as described
/// at HttpDoor::send().
class ClassifyService : public ScopedService<ClassifyService>
{
public:
    using ScopedService::ScopedService;

    /// Sent at most once. After an error whose `acted` is not No a job may have been created.
    Call create(const JobRequest &request, QObject *context, const Done<JobAnswer> &done);
    Call job(const JobId &id, QObject *context, const Done<JobAnswer> &done,
             Lane lane = Lane::Background);
    /// @p pageToken empty: the first page.
    Call jobs(const QString &pageToken, QObject *context, const Done<Page<Job>> &done,
              Lane lane = Lane::Background);
    Call results(const JobId &id, const QString &pageToken, QObject *context,
                 const Done<ResultsAnswer> &done, Lane lane = Lane::Background);
};

} // namespace cd
