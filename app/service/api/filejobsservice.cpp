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

constexpr auto jobsPath = "/api/v2/classify"_L1;

QString pathOf(const JobId &id)
{
    return jobsPath + '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

HttpRequest get(const QString &path, HttpRequest::Lane lane)
{
    HttpRequest request;
    request.path = path;
    request.lane = lane;
    return request;
}

/// What a person asks to be done to one job; a second time changes nothing more.
HttpRequest order(const QByteArray &method, const QString &path)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.lane = HttpRequest::Lane::Foreground;
    request.times = Times::Idempotent;
    return request;
}

HttpRequest createRequest(const FileJobRequest &request, HttpRequest::Lane lane)
{
    HttpRequest post = order("POST", jobsPath);
    post.body = JsonBody{QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact)};
    post.lane = lane;
    // As long as for a create of API v1: the service takes as long for either.
    post.silence = std::chrono::seconds(90);
    post.deadline = std::chrono::seconds(120);
    return post;
}

Result<FileJobAnswer> jobAnswer(const HttpAnswer &answer, Acted acted)
{
    return decoding::object<FileJob>(answer, acted, fileJobFromJson)
        .map([&answer](const FileJob &job) {
            return FileJobAnswer{job, answer.body};
        });
}

Result<FileJobAnswer> jobAnswer(const JobId &id, const HttpAnswer &answer, Acted acted)
{
    return jobAnswer(answer, acted).and_then([&](const FileJobAnswer &read) {
        return decoding::ofJob(id, read, read.job.id, answer, acted);
    });
}

std::optional<RemovedFileJob> removedFromJson(const QJsonObject &object)
{
    const RemovedFileJob removed{{json::text(object, "id"_L1)},
                                 {json::text(object, "project_id"_L1)}};
    return removed.id.isEmpty() ? std::nullopt : std::optional(removed);
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

FileJobsService::FileJobsService(const ScopedDoor &door)
    : m_door(door)
{
}

Call FileJobsService::create(const FileJobRequest &request, QObject *context,
                             const Done<FileJobAnswer> &done, Lane lane)
{
    if (request.transactionId.isEmpty())
        return answerLater<Result<FileJobAnswer>>(context, done,
                                                  tl::unexpected(withoutTransaction()));
    return m_door.send(createRequest(request, lane), context,
                       decoding::then(ofCreate(done), [](const HttpAnswer &answer) {
                           return jobAnswer(answer, Acted::Yes);
                       }));
}

Call FileJobsService::job(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
                          Lane lane)
{
    return m_door.send(get(pathOf(id), lane), context,
                       decoding::then(done, [id](const HttpAnswer &answer) {
                           return jobAnswer(id, answer, Acted::No);
                       }));
}

Call FileJobsService::jobs(const FileJobFilter &filter, const QString &pageToken, QObject *context,
                           const Done<Page<FileJob>> &done, Lane lane)
{
    HttpRequest request = get(jobsPath, lane);
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
    return m_door.send(request, context, decoding::then(done, [](const HttpAnswer &answer) {
                           return decoding::page(answer, fileJobFromJson);
                       }));
}

Call FileJobsService::cancel(const JobId &id, QObject *context, const Done<FileJobAnswer> &done,
                             Lane lane)
{
    HttpRequest request = order("POST", pathOf(id) + "/cancel"_L1);
    request.lane = lane;
    return m_door.send(request, context, decoding::then(done, [id](const HttpAnswer &answer) {
                           return jobAnswer(id, answer, Acted::Yes);
                       }));
}

Call FileJobsService::remove(const JobId &id, QObject *context, const Done<RemovedFileJob> &done,
                             Lane lane)
{
    HttpRequest request = order("DELETE", pathOf(id));
    request.lane = lane;
    return m_door.send(request, context, decoding::then(done, [](const HttpAnswer &answer) {
                           return decoding::object<RemovedFileJob>(answer, Acted::Yes,
                                                                   removedFromJson);
                       }));
}

} // namespace cd
