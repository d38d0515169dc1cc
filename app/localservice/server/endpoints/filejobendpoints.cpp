// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/filejobendpoints.h"

#include "localservice/server/endpoints/filejobcreation.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/jsonbody.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/configurationstore.h"
#include "localservice/storage/filejobstore.h"
#include "localservice/storage/filestore.h"
#include "wire/answercodec.h"
#include "wire/filejobcodec.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPageSize = 100;

QString jobPart()
{
    return u"job_id"_s;
}

JobId jobOf(const Exchange &exchange)
{
    return {exchange.pathPart(jobPart())};
}

void refuseUnknownJob(Exchange &exchange)
{
    refuse(exchange.response(), 404, u"Classify job not found"_s);
}

void answerWith(Exchange &exchange, const std::optional<FileJob> &job)
{
    if (job)
        answer(exchange.response(), toJson(*job));
    else
        refuseUnknownJob(exchange);
}

QStringList statuses()
{
    return {u"PENDING"_s, u"RUNNING"_s, u"COMPLETED"_s, u"FAILED"_s, u"CANCELLED"_s};
}

FileJobQuery queryFrom(QueryReader &reader)
{
    FileJobQuery query;
    query.pageSize = reader.integer(u"page_size"_s, 1, maxPageSize).value_or(query.pageSize);
    query.pageToken = reader.text(u"page_token"_s).value_or(QString());
    if (const QStringList status = reader.words(u"status"_s, statuses()); !status.isEmpty())
        query.status = status.last();
    if (const QStringList ids = reader.texts(u"job_ids"_s); !ids.isEmpty())
        query.ids = ids;
    query.configurationId = reader.text(u"configuration_id"_s);
    query.createdFrom = reader.time(u"created_at_on_or_after"_s);
    query.createdTo = reader.time(u"created_at_on_or_before"_s);
    return query;
}

} // namespace

FileJobEndpoints::FileJobEndpoints(FileJobStore &jobs, const FileStore &files,
                                   const ConfigurationStore &configurations,
                                   const LocalProject &local,
                                   const std::function<void(const JobNews &)> &tell,
                                   const std::function<void()> &wakeRunner)
    : m_jobs(jobs)
    , m_files(files)
    , m_configurations(configurations)
    , m_local(local)
    , m_tell(tell)
    , m_wakeRunner(wakeRunner)
{
}

void FileJobEndpoints::addTo(Router &router)
{
    const QString jobs = u"/api/v2/classify"_s;
    const QString job = jobs + u"/{"_s + jobPart() + u'}';
    router.add(u"POST"_s, jobs, [this](Exchange &exchange) { create(exchange); });
    router.add(u"GET"_s, jobs, [this](Exchange &exchange) { list(exchange); });
    router.add(u"GET"_s, job, [this](Exchange &exchange) { one(exchange); });
    router.add(u"DELETE"_s, job, [this](Exchange &exchange) { remove(exchange); });
    router.add(u"POST"_s, job + u"/cancel"_s, [this](Exchange &exchange) { cancel(exchange); });
}

void FileJobEndpoints::create(Exchange &exchange)
{
    const auto body = jsonBody(exchange);
    QueryReader query(exchange);
    if (!body || query.refused(exchange.response(), m_local))
        return;
    const auto request = readFileJobCreation(*body);
    if (request)
        make(exchange, *request);
    else if (request.error().problems.isEmpty())
        refuse(exchange.response(), 400, request.error().detail);
    else
        refuse(exchange.response(), request.error().problems);
}

void FileJobEndpoints::make(Exchange &exchange, const FileJobRequest &asked)
{
    // The first job of a transaction is the answer even where its file is gone by now.
    if (const auto first = m_jobs.findByTransaction(asked.transactionId))
        return answerWith(exchange, first);
    const auto file = m_files.find(asked.file);
    if (!file)
        return refuseForeign(exchange, u"File"_s, asked.file.value);
    FileJobRequest request = asked;
    if (!takeConfiguration(request))
        return refuseForeign(exchange, u"Configuration"_s, asked.configurationId.value);
    const auto added = m_jobs.add(request, file->name);
    answerWith(exchange, added.job);
    if (!added.isNew)
        return;
    m_tell({added.job.id, Dialect::Second, added.job.status, request.content.webhooks});
    m_wakeRunner();
}

bool FileJobEndpoints::takeConfiguration(FileJobRequest &request) const
{
    if (request.configurationId.isEmpty())
        return true;
    const auto saved = m_configurations.find(request.configurationId);
    if (!saved)
        return false;
    const QList<Webhook> webhooks = request.content.webhooks;
    request.content = saved->content;
    request.content.webhooks = webhooks;
    return true;
}

void FileJobEndpoints::refuseForeign(Exchange &exchange, const QString &what,
                                     const QString &id) const
{
    refuse(exchange.response(), 400,
           u"%1 ID %2 is not in Project ID %3"_s.arg(what, id, m_local.project.id.value));
}

void FileJobEndpoints::list(Exchange &exchange) const
{
    QueryReader reader(exchange);
    const FileJobQuery query = queryFrom(reader);
    if (reader.refused(exchange.response(), m_local))
        return;
    answer(exchange.response(), m_jobs.page(query));
}

void FileJobEndpoints::one(Exchange &exchange) const
{
    QueryReader query(exchange);
    if (!query.refused(exchange.response(), m_local))
        answerWith(exchange, m_jobs.find(jobOf(exchange)));
}

void FileJobEndpoints::cancel(Exchange &exchange)
{
    QueryReader query(exchange);
    if (query.refused(exchange.response(), m_local))
        return;
    const auto cancelled = m_jobs.cancel(jobOf(exchange));
    const auto job = m_jobs.find(jobOf(exchange));
    if (cancelled)
        m_tell(*cancelled);
    if (cancelled || !job)
        return answerWith(exchange, job);
    refuse(exchange.response(), 400,
           u"Classify job has ended (%1) and can't be cancelled"_s.arg(job->status.word()));
}

void FileJobEndpoints::remove(Exchange &exchange)
{
    QueryReader query(exchange);
    if (query.refused(exchange.response(), m_local))
        return;
    const JobId id = jobOf(exchange);
    if (m_jobs.remove(id)) {
        return answer(
            exchange.response(),
            QJsonObject{{u"id"_s, id.value}, {u"project_id"_s, m_local.project.id.value}});
    }
    const auto job = m_jobs.find(id);
    if (!job)
        return refuseUnknownJob(exchange);
    refuse(
        exchange.response(), 400,
        u"Classify job has not ended (%1): cancel it before deleting it"_s.arg(job->status.word()));
}

} // namespace cd::local
