// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/jobsservice.h"

#include "domain/request/pageselection.h"
#include "service/api/decoding.h"
#include "service/door/answerlater.h"
#include "wire/filejobcodec.h"
#include "wire/json/jsonreader.h"
#include "wire/requestcodec.h"

#include <QUrl>

namespace cd {

using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;
using Times = HttpRequest::Times;

static_assert(abilitiesOf(Dialect::First).filesPerJob == JobRequest::maxFiles);

namespace {

QString jobsPath(Dialect dialect)
{
    return dialect == Dialect::First ? u"/api/v1/classifier/jobs"_s : u"/api/v2/classify"_s;
}

std::optional<JobNews> newsFromFirst(const QJsonObject &object)
{
    const std::optional<Job> job = jobFromJson(object);
    return job ? std::optional(JobNews{.job = *job}) : std::nullopt;
}

std::optional<JobNews> newsFromSecond(const QJsonObject &object)
{
    const std::optional<FileJob> read = fileJobFromJson(object);
    if (!read)
        return std::nullopt;
    JobNews news{.job = {},
                 .file = read->file,
                 .configuration = read->configurationId,
                 .transactionId = read->transactionId,
                 .credits = read->credits};
    Job &job = news.job;
    job.id = read->id;
    job.status = read->status;
    job.mode = read->mode;
    job.rules = read->rules;
    job.language = read->language;
    job.maxPages = read->maxPages;
    job.errorMessage = read->errorMessage;
    job.userId = read->userId;
    job.projectId = read->projectId;
    job.createdAt = read->createdAt;
    job.updatedAt = read->updatedAt;
    if (const auto pages = PageSelection::parse(read->targetPages))
        job.targetPages = pages->zeroBased();
    if (read->status.isFinished())
        news.result = FileResult{.id = read->id.value,
                                 .jobId = read->id,
                                 .fileId = read->file,
                                 .result = read->result,
                                 .createdAt = read->createdAt,
                                 .updatedAt = read->updatedAt};
    return news;
}

auto newsReader(Dialect dialect)
{
    return dialect == Dialect::First ? &newsFromFirst : &newsFromSecond;
}

Result<JobNews> newsIn(Dialect dialect, const HttpAnswer &answer, Acted acted)
{
    return decoding::object<JobNews>(answer, acted, newsReader(dialect))
        .map([&answer](JobNews news) {
            news.raw = answer.body;
            return news;
        });
}

/// News of one job that was asked about.
Result<JobNews> newsOf(const JobId &id, Dialect dialect, const HttpAnswer &answer, Acted acted)
{
    return newsIn(dialect, answer, acted).and_then([&](const JobNews &news) {
        return decoding::ofJob(id, news, news.job.id, answer, acted);
    });
}

Result<ResultsAnswer> resultsAnswer(const JobId &id, const HttpAnswer &answer)
{
    Result<Page<FileResult>> page = decoding::page(answer, fileResultFromJson);
    if (!page)
        return tl::unexpected(page.error());
    for (FileResult &result : page->items) {
        const auto own = decoding::ofJob(id, true, result.jobId, answer, Acted::No);
        if (!own)
            return tl::unexpected(own.error());
        result.jobId = id;
    }
    return ResultsAnswer{*page, answer.body};
}

std::optional<RemovedJob> removedFromJson(const QJsonObject &object)
{
    const RemovedJob removed{{json::text(object, "id"_L1)}, {json::text(object, "project_id"_L1)}};
    return removed.id.isEmpty() ? std::nullopt : std::optional(removed);
}

QJsonObject bodyOf(const CreateRequest &create, Dialect dialect)
{
    if (dialect == Dialect::First)
        return toJson(create.request);
    FileJobRequest body{.file = create.request.fileIds.value(0),
                        .content = create.request,
                        .configurationId = create.configuration,
                        .transactionId = create.transactionId};
    body.content.fileIds.clear();
    return toJson(body);
}

/// The door sees only what the wire tells. A create can also be asked for again where its answer
/// breaks off unnoticed, and where another under the same transaction is still under way or the
/// service was asked too early (409 and 425; the official clients try both again, the contract is
/// silent).
ServiceError mayGoAgain(ServiceError error)
{
    const bool isBroken = error.kind == Kind::Interrupted;
    if (isBroken || error.httpStatus == 409 || error.httpStatus == 425)
        error.retry = Retry::Later;
    return error;
}

/// What the service objects to, where the request of all files says it: in the form, for one.
ServiceError inTermsOfTheRequest(ServiceError error)
{
    error.fields = fromBody(error.fields);
    return error;
}

JobsService::Done<JobNews> ofCreate(Dialect dialect, const JobsService::Done<JobNews> &done)
{
    if (dialect == Dialect::First)
        return done;
    return [done](const Result<JobNews> &answer) {
        done(answer.map_error(inTermsOfTheRequest).map_error(mayGoAgain));
    };
}

ServiceError withoutTransaction()
{
    ServiceError error = unsent(Kind::Rejected, Retry::Never, u"not sent: no transaction_id"_s);
    error.fields.append(
        {.path = {{u"transaction_id"_s}}, .code = FieldProblem::Code::Missing, .limit = 0});
    return error;
}

} // namespace

JobsService::JobsService(const ScopedDoor &door, Dialect dialect)
    : m_door(door)
    , m_dialect(dialect)
{
}

JobsService JobsService::in(Dialect dialect, const Scope &scope) const
{
    return JobsService(m_door.in(scope), dialect);
}

QString JobsService::pathOf(const JobId &id) const
{
    return jobsPath(m_dialect) + '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

HttpRequest JobsService::get(const QString &path, Lane lane) const
{
    HttpRequest request;
    request.path = path;
    request.lane = lane;
    return request;
}

/// What a second time changes nothing more, unless it is a create of API v1.
HttpRequest JobsService::order(const QByteArray &method, const QString &path, Lane lane) const
{
    HttpRequest request = get(path, lane);
    request.method = method;
    request.times = Times::Idempotent;
    return request;
}

Call JobsService::create(const CreateRequest &create, QObject *context, const Done<JobNews> &done)
{
    const bool isIdempotent = abilities().idempotentCreate;
    if (isIdempotent && create.transactionId.isEmpty())
        return answerLater<Result<JobNews>>(context, done, tl::unexpected(withoutTransaction()));
    HttpRequest post = order("POST", jobsPath(m_dialect), Lane::Foreground);
    post.body = JsonBody{QJsonDocument(bodyOf(create, m_dialect)).toJson(QJsonDocument::Compact)};
    post.times = isIdempotent ? Times::Idempotent : Times::Once;
    // Long: giving up on one leaves the person not knowing whether it was made.
    post.silence = std::chrono::seconds(90);
    post.deadline = std::chrono::seconds(120);
    return m_door.send(
        post, context,
        decoding::then(ofCreate(m_dialect, done), [dialect = m_dialect](const HttpAnswer &answer) {
            return newsIn(dialect, answer, Acted::Yes);
        }));
}

Call JobsService::job(const JobId &id, QObject *context, const Done<JobNews> &done, Lane lane)
{
    return ask(id, get(pathOf(id), lane), context, done);
}

Call JobsService::credits(const JobId &id, QObject *context, const Done<JobNews> &done, Lane lane)
{
    HttpRequest request = get(pathOf(id), lane);
    request.addQuery(u"expand"_s, u"usage"_s);
    return ask(id, request, context, done);
}

Call JobsService::ask(const JobId &id, const HttpRequest &request, QObject *context,
                      const Done<JobNews> &done)
{
    return m_door.send(request, context,
                       decoding::then(done, [id, dialect = m_dialect](const HttpAnswer &answer) {
                           return newsOf(id, dialect, answer, Acted::No);
                       }));
}

Call JobsService::jobs(const JobFilter &filter, const QString &pageToken, QObject *context,
                       const Done<Page<JobNews>> &done, Lane lane)
{
    HttpRequest request = get(jobsPath(m_dialect), lane);
    const auto add = [&request](const QString &name, const QString &value) {
        if (!value.isEmpty())
            request.query.append({name, value});
    };
    add(u"page_size"_s, QString::number(filter.pageSize));
    add(u"page_token"_s, pageToken);
    for (const JobId &id : filter.ids)
        add(u"job_ids"_s, id.value);
    add(u"status"_s, filter.status);
    add(u"configuration_id"_s, filter.configuration.value);
    add(u"created_at_on_or_after"_s, json::fromTime(filter.createdFrom).toString());
    add(u"created_at_on_or_before"_s, json::fromTime(filter.createdTo).toString());
    add(u"expand"_s, filter.withCredits ? u"usage"_s : QString());
    return m_door.send(request, context,
                       decoding::then(done, [dialect = m_dialect](const HttpAnswer &answer) {
                           return decoding::page(answer, newsReader(dialect));
                       }));
}

Call JobsService::results(const JobId &id, const QString &pageToken, QObject *context,
                          const Done<ResultsAnswer> &done, Lane lane)
{
    HttpRequest request = get(pathOf(id) + "/results"_L1, lane);
    if (!pageToken.isEmpty())
        request.query.append({u"page_token"_s, pageToken});
    return m_door.send(request, context, decoding::then(done, [id](const HttpAnswer &answer) {
                           return resultsAnswer(id, answer);
                       }));
}

Call JobsService::cancel(const JobId &id, QObject *context, const Done<JobNews> &done, Lane lane)
{
    return m_door.send(order("POST", pathOf(id) + "/cancel"_L1, lane), context,
                       decoding::then(done, [id, dialect = m_dialect](const HttpAnswer &answer) {
                           return newsOf(id, dialect, answer, Acted::Yes);
                       }));
}

Call JobsService::remove(const JobId &id, QObject *context, const Done<RemovedJob> &done, Lane lane)
{
    return m_door.send(order("DELETE", pathOf(id), lane), context,
                       decoding::then(done, [](const HttpAnswer &answer) {
                           return decoding::object<RemovedJob>(answer, Acted::Yes, removedFromJson);
                       }));
}

} // namespace cd
