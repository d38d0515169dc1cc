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

/// The first dialect, `/api/v1/classifier/jobs` (contract, "The first dialect"). Callbacks as
/// HttpDoor::send() has them.
class ClassifyService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ClassifyService(const ScopedDoor &door);
    /// The same for what belongs to @p scope, whatever the connection is set to.
    ClassifyService in(const Scope &scope) const { return ClassifyService(m_door.in(scope)); }

    /// Sent at most once. An error whose `acted` is not No may stand for a job that was made.
    Call create(const JobRequest &request, QObject *context, const Done<JobAnswer> &done);
    Call job(const JobId &id, QObject *context, const Done<JobAnswer> &done,
             Lane lane = Lane::Background);
    /// @p pageToken empty: the first page.
    Call jobs(const QString &pageToken, QObject *context, const Done<Page<Job>> &done,
              Lane lane = Lane::Background);
    Call results(const JobId &id, const QString &pageToken, QObject *context,
                 const Done<ResultsAnswer> &done, Lane lane = Lane::Background);

private:
    ScopedDoor m_door;
};

} // namespace cd
