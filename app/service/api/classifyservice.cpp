// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/classifyservice.h"

#include "service/api/decoding.h"
#include "wire/requestcodec.h"

#include <QUrl>

namespace cd {

using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;

namespace {

constexpr auto jobsPath = "/api/v1/classifier/jobs"_L1;
constexpr auto jobsAPage = "100"_L1;

QString pathOf(const JobId &id)
{
    return jobsPath + '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

Result<JobAnswer> jobAnswer(const HttpAnswer &answer, Acted acted)
{
    return decoding::object<Job>(answer, acted, jobFromJson).map([&answer](const Job &job) {
        return JobAnswer{job, answer.body};
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

} // namespace

Call ClassifyService::create(const JobRequest &request, QObject *context,
                             const Done<JobAnswer> &done)
{
    HttpRequest post;
    post.method = "POST";
    post.path = jobsPath;
    post.body = JsonBody{QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact)};
    post.lane = Lane::Foreground;
    post.times = HttpRequest::Times::Once;
    // Long, because after giving up it is not known whether the job was created.
    post.silence = std::chrono::seconds(90);
    post.deadline = std::chrono::seconds(120);
    return m_door.send(post, context, decoding::then(done, [](const HttpAnswer &answer) {
                           return jobAnswer(answer, Acted::Yes);
                       }));
}

Call ClassifyService::job(const JobId &id, QObject *context, const Done<JobAnswer> &done, Lane lane)
{
    return m_door.send({.path = pathOf(id), .lane = lane}, context,
                       decoding::then(done, [id](const HttpAnswer &answer) {
                           return jobAnswer(answer, Acted::No).and_then([&](const JobAnswer &read) {
                               return decoding::ofJob(id, read, read.job.id, answer, Acted::No);
                           });
                       }));
}

Call ClassifyService::jobs(const QString &pageToken, QObject *context, const Done<Page<Job>> &done,
                           Lane lane)
{
    HttpRequest request{.path = jobsPath, .query = {{u"page_size"_s, jobsAPage}}, .lane = lane};
    request.addQuery(u"page_token"_s, pageToken);
    return m_door.send(request, context, decoding::thenPage(done, jobFromJson));
}

Call ClassifyService::results(const JobId &id, const QString &pageToken, QObject *context,
                              const Done<ResultsAnswer> &done, Lane lane)
{
    HttpRequest request{.path = pathOf(id) + "/results"_L1, .lane = lane};
    request.addQuery(u"page_token"_s, pageToken);
    return m_door.send(request, context, decoding::then(done, [id](const HttpAnswer &answer) {
                           return resultsAnswer(id, answer);
                       }));
}

} // namespace cd
