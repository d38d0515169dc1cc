// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/jobendpoints.h"

#include "localservice/server/endpoints/jobcreation.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/jsonbody.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/filestore.h"
#include "localservice/storage/localjobs.h"
#include "wire/answercodec.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPageSize = 50;
constexpr int maxPageSize = 1000;

QString jobPart()
{
    return u"classify_job_id"_s;
}

void refuseUnknownJob(Exchange &exchange)
{
    refuse(exchange.response(), 404, u"Classify job not found"_s);
}

} // namespace

JobEndpoints::JobEndpoints(LocalJobs &jobs, const FileStore &files, const LocalProject &local,
                           const std::function<void()> &wakeRunner)
    : m_jobs(jobs)
    , m_files(files)
    , m_local(local)
    , m_wakeRunner(wakeRunner)
{
}

void JobEndpoints::addTo(Router &router)
{
    const QString jobs = u"/api/v1/classifier/jobs"_s;
    const QString job = jobs + u"/{"_s + jobPart() + u'}';
    router.add(u"POST"_s, jobs, [this](Exchange &exchange) { create(exchange); });
    router.add(u"GET"_s, jobs, [this](Exchange &exchange) { list(exchange); });
    router.add(u"GET"_s, job, [this](Exchange &exchange) { one(exchange); });
    router.add(u"GET"_s, job + u"/results"_s, [this](Exchange &exchange) { results(exchange); });
}

void JobEndpoints::create(Exchange &exchange)
{
    const auto body = jsonBody(exchange);
    if (!body)
        return;
    QueryReader query(exchange);
    if (query.refused(exchange.response(), m_local))
        return;
    const auto request = readCreation(*body);
    if (!request)
        return refuse(exchange.response(), request.error());
    QHash<FileId, QString> names;
    for (const FileId &id : request->fileIds) {
        const auto file = m_files.find(id);
        if (!file) {
            return refuse(
                exchange.response(), 400,
                u"File ID %1 is not in Project ID %2"_s.arg(id.value, m_local.project.id.value));
        }
        names.insert(id, file->name);
    }
    answer(exchange.response(), toJson(m_jobs.add(*request, names)));
    m_wakeRunner();
}

void JobEndpoints::list(Exchange &exchange) const
{
    QueryReader query(exchange);
    const int pageSize = query.integer(u"page_size"_s).value_or(defaultPageSize);
    if (query.refused(exchange.response(), m_local))
        return;
    // The schema sets no bounds for this list's page_size.
    answer(exchange.response(),
           m_jobs.page(std::clamp(pageSize, 1, maxPageSize),
                       query.text(u"page_token"_s).value_or(QString())));
}

void JobEndpoints::one(Exchange &exchange) const
{
    QueryReader query(exchange);
    const JobId id{query.pathUuid(jobPart())};
    if (query.refused(exchange.response(), m_local))
        return;
    const auto job = m_jobs.find(id);
    if (job)
        answer(exchange.response(), toJson(*job));
    else
        refuseUnknownJob(exchange);
}

void JobEndpoints::results(Exchange &exchange) const
{
    QueryReader query(exchange);
    const JobId id{query.pathUuid(jobPart())};
    if (query.refused(exchange.response(), m_local))
        return;
    if (!m_jobs.find(id))
        return refuseUnknownJob(exchange);
    Page<FileResult> page;
    page.items = m_jobs.results(id);
    page.totalSize = static_cast<int>(page.items.size());
    answer(exchange.response(), toJson(page));
}

} // namespace cd::local
