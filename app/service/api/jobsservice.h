// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobnews.h"
#include "domain/page.h"
#include "domain/request/jobrequest.h"
#include "domain/service/abilities.h"
#include "service/door/scopeddoor.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace cd {

/// What a create asks for: one job for the files of a request, of which there are at most
/// Abilities::filesPerJob.
struct CreateRequest
{
    JobRequest request;
    /// API v2: a saved configuration with the same content, whose ID is sent instead. Empty: none.
    ConfigurationId configuration = {};
    /// API v2: idempotency key, unique in the project: a second create with it returns the first
    /// one's job.
    QString transactionId = {};
};

struct ResultsAnswer
{
    Page<FileResult> page;
    QByteArray raw; ///< the service's own words, JSON
};

/// Filters a list of jobs of API v2; members that are empty or invalid don't count. API v1 has no
/// filters.
struct JobFilter
{
    QList<JobId> ids; ///< at most maxIds, so that the URL stays below 2,000 characters
    QString status; ///< one of the contract's words
    ConfigurationId configuration;
    QDateTime createdFrom; ///< inclusive
    QDateTime createdTo; ///< inclusive
    int pageSize = 100; ///< 1 to 100
    bool withCredits = false; ///< see JobsService::credits()

    static constexpr qsizetype maxIds = 40;
};

/// The service's answer to a delete.
struct RemovedJob
{
    JobId id;
    ProjectId project;

    bool operator==(const RemovedJob &) const = default;
};

/// Jobs, through either API: `/api/v1/classifier/jobs` or `/api/v2/classify` (contract). What an
/// API can't do (abilities()) must not be asked of it. Callbacks come as described at
/// HttpDoor::send().
class JobsService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit JobsService(const ScopedDoor &door, Dialect dialect = Dialect::First);
    /// The same service through this API, with requests in @p scope instead of the connection's.
    JobsService in(Dialect dialect, const Scope &scope) const;
    Abilities abilities() const { return abilitiesOf(m_dialect); }

    /// API v1: sent at most once; after an error whose `acted` is not No a job may have been
    /// created. API v2: may reach the service more than once, always with the same transactionId,
    /// under which it creates only one job in a project, so that callers may repeat the same create
    /// if the error's retry says so, whatever its `acted` says. Without a transactionId nothing is
    /// sent there: Rejected, with the field.
    Call create(const CreateRequest &create, QObject *context, const Done<JobNews> &done);
    Call job(const JobId &id, QObject *context, const Done<JobNews> &done,
             Lane lane = Lane::Background);
    /// The same with JobNews::credits, where Abilities::creditsInJob and the service knows the
    /// question (contract, "News"); one that refuses it answers 422.
    Call credits(const JobId &id, QObject *context, const Done<JobNews> &done,
                 Lane lane = Lane::Bulk);
    /// @p pageToken empty: the first page.
    Call jobs(const JobFilter &filter, const QString &pageToken, QObject *context,
              const Done<Page<JobNews>> &done, Lane lane = Lane::Background);
    /// Where they are not part of the job.
    Call results(const JobId &id, const QString &pageToken, QObject *context,
                 const Done<ResultsAnswer> &done, Lane lane = Lane::Background);
    /// Cancels a job that has not ended; the answer for one that has ended is not documented. After
    /// an error whose `acted` is not No the job may have been cancelled: poll it.
    Call cancel(const JobId &id, QObject *context, const Done<JobNews> &done,
                Lane lane = Lane::Foreground);
    /// Deletes a job that has ended. NotFound: it is gone, perhaps through an earlier attempt (Qt
    /// repeats requests without a body silently).
    Call remove(const JobId &id, QObject *context, const Done<RemovedJob> &done,
                Lane lane = Lane::Foreground);

private:
    Call ask(const JobId &id, const HttpRequest &request, QObject *context,
             const Done<JobNews> &done);
    HttpRequest get(const QString &path, Lane lane) const;
    HttpRequest order(const QByteArray &method, const QString &path, Lane lane) const;
    QString pathOf(const JobId &id) const;

    ScopedDoor m_door;
    Dialect m_dialect;
};

} // namespace cd
