// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filejobsservice.h"

#include "service/api/decoding.h"
#include "service/door/answerlater.h"
#include "wire/filejobcodec.h"
#include "wire/json/jsonreader.h"

#include <QUrl>

namespace cd {

using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;
using Times = HttpRequest::Times;

namespace {

constexpr auto fileJobsPath = "/api/v2/classify"_L1;

QString fileJobPath(const JobId &id)
{
    return fileJobsPath + '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

/// A request that changes one job; repeating it changes nothing more.
HttpRequest order(const QByteArray &method, const QString &path, HttpRequest::Lane lane)
{
    return {.method = method, .path = path, .lane = lane, .times = Times::Idempotent};
}

HttpRequest createRequest(const FileJobRequest &request, HttpRequest::Lane lane)
{
    HttpRequest post = order("POST", fileJobsPath, lane);
    post.body = JsonBody{QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact)};
    // The same as for a create of API v1.
    post.silence = std::chrono::seconds(90);
    post.deadline = std::chrono::seconds(120);
    return post;
}

Result<FileJobAnswer> fileJobAnswer(const HttpAnswer &answer, Acted acted)
{
    return decoding::object<FileJob>(answer, acted, fileJobFromJson)
        .map([&answer](const FileJob &job) {
            return FileJobAnswer{job, answer.body};
        });
}

Result<FileJobAnswer> fileJobAnswer(const JobId &id, const HttpAnswer &answer, Acted acted)
{
    return fileJobAnswer(answer, acted).and_then([&](const FileJobAnswer &read) {
        return decoding::ofJob(id, read, read.job.id, answer, acted);
    });
}

std::optional<RemovedFileJob> removedFromJson(const QJsonObject &object)
{
    const RemovedFileJob removed{{json::text(object, "id"_L1)},
                                 {json::text(object, "project_id"_L1)}};
    return removed.id.isEmpty() ? std::nullopt : std::optional(removed);
}

/// Retries that the door does not decide: a create can also be repeated if its answer was cut off
/// unnoticed, or if the service answers 409 or 425 (another create under the same transaction is
/// still running, or too early). The contract does not say so; the official clients retry both.
ServiceError mayGoAgain(ServiceError error)
{
    const bool isBroken = error.kind == Kind::Interrupted;
    if (isBroken || error.httpStatus == 409 || error.httpStatus == 425)
        error.retry = Retry::Later;
    return error;
}

/// Converts the paths of refused fields from one file's request to the form's.
ServiceError inTermsOfTheRequest(ServiceError error)
{
    error.fields = fromBody(error.fields);
    return error;
}

FileJobsService::Done<FileJobAnswer> ofCreate(const FileJobsService::Done<FileJobAnswer> &done)
{
    return [done](const Result<FileJobAnswer> &answer) {
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

Call FileJobsService::create(const FileJobRequest &request, QObject *context,
                             const Done<FileJobAnswer> &done, Lane lane)
{
    if (request.transactionId.isEmpty())
        return answerLater<Result<FileJobAnswer>>(context, done,
                                                  tl::unexpected(withoutTransaction()));
    return m_door.send(createRequest(request, lane), context,
                       decoding::then(ofCreate(done), [](const HttpAnswer &answer) {
                           return fileJobAnswer(answer, Acted::Yes);
                       }));
}

Call FileJobsService::job(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
                          Lane lane)
{
    return m_door.send({.path = fileJobPath(id), .lane = lane}, context,
                       decoding::then(done, [id](const HttpAnswer &answer) {
                           return fileJobAnswer(id, answer, Acted::No);
                       }));
}

Call FileJobsService::jobs(const FileJobFilter &filter, const QString &pageToken, QObject *context,
                           const Done<Page<FileJob>> &done, Lane lane)
{
    HttpRequest request{.path = fileJobsPath, .lane = lane};
    request.addQuery(u"page_size"_s, QString::number(filter.pageSize));
    request.addQuery(u"page_token"_s, pageToken);
    for (const JobId &id : filter.ids)
        request.addQuery(u"job_ids"_s, id.value);
    request.addQuery(u"status"_s, filter.status);
    request.addQuery(u"configuration_id"_s, filter.configuration.value);
    request.addQuery(u"created_at_on_or_after"_s, json::fromTime(filter.createdFrom).toString());
    request.addQuery(u"created_at_on_or_before"_s, json::fromTime(filter.createdTo).toString());
    return m_door.send(request, context, decoding::thenPage(done, fileJobFromJson));
}

Call FileJobsService::cancel(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
                             Lane lane)
{
    return m_door.send(order("POST", fileJobPath(id) + "/cancel"_L1, lane), context,
                       decoding::then(done, [id](const HttpAnswer &answer) {
                           return fileJobAnswer(id, answer, Acted::Yes);
                       }));
}

Call FileJobsService::remove(const JobId &id, QObject *context, const Done<RemovedFileJob> &done,
                             Lane lane)
{
    return m_door.send(order("DELETE", fileJobPath(id), lane), context,
                       decoding::thenObject(done, Acted::Yes, removedFromJson));
}

} // namespace cd
