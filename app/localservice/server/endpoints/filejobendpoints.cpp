// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/endpoints/filejobcreation.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/exchange.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/configurationstore.h"
#include "localservice/storage/filejobstore.h"
#include "localservice/storage/filestore.h"
#include "localservice/storage/usagestore.h"
#include "wire/answercodec.h"
#include "wire/filejobcodec.h"

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxJobsAPage = 100;

QString fileJobPart()
{
    return u"job_id"_s;
}

JobId jobOf(const Exchange &exchange)
{
    return {exchange.pathPart(fileJobPart())};
}

void answerWith(Exchange &exchange, const std::optional<FileJob> &job)
{
    if (job)
        answer(exchange.response(), toJson(*job));
    else
        refuseUnknown(exchange.response(), u"Classify job"_s);
}

QStringList statuses()
{
    return {u"PENDING"_s, u"RUNNING"_s, u"COMPLETED"_s, u"FAILED"_s, u"CANCELLED"_s};
}

FileJobQuery queryFrom(QueryReader &reader)
{
    FileJobQuery query;
    query.pageSize = reader.integer(u"page_size"_s, 1, maxJobsAPage).value_or(query.pageSize);
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

struct FileJobEndpoints
{
    FileJobStore &jobs;
    const FileStore &files;
    const ConfigurationStore &configurations;
    const UsageStore &usage;
    const LocalProject &local;
    std::function<void(const JobNews &)> tell;
    std::function<void()> wakeRunner;

    void create(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        const auto request = readFileJobCreation(*body);
        if (request)
            make(exchange, *request);
        else if (request.error().problems.isEmpty())
            refuse(exchange.response(), 400, request.error().detail);
        else
            refuse(exchange.response(), request.error().problems);
    }

    void make(Exchange &exchange, const FileJobRequest &asked)
    {
        // A transaction's job is returned even if its file was deleted in the meantime.
        if (const auto first = jobs.findByTransaction(asked.transactionId))
            return answerWith(exchange, first);
        const auto file = files.find(asked.file);
        if (!file)
            return refuseForeign(exchange, u"File"_s, asked.file.value);
        FileJobRequest request = asked;
        if (!takeConfiguration(request))
            return refuseForeign(exchange, u"Configuration"_s, asked.configurationId.value);
        const auto added = jobs.add(request, file->name);
        answerWith(exchange, added.job);
        if (!added.isNew)
            return;
        tell({added.job.id, Dialect::Second, added.job.status, request.content.webhooks});
        wakeRunner();
    }

    bool takeConfiguration(FileJobRequest &request) const
    {
        if (request.configurationId.isEmpty())
            return true;
        const auto saved = configurations.find(request.configurationId);
        if (!saved)
            return false;
        const QList<Webhook> webhooks = request.content.webhooks;
        request.content = saved->content;
        request.content.webhooks = webhooks;
        return true;
    }

    void refuseForeign(Exchange &exchange, const QString &what, const QString &id) const
    {
        refuse(exchange.response(), 400,
               u"%1 ID %2 is not in Project ID %3"_s.arg(what, id, local.project.id.value));
    }

    void list(Exchange &exchange) const
    {
        QueryReader reader(exchange);
        const FileJobQuery query = queryFrom(reader);
        if (reader.refused(exchange.response(), local))
            return;
        const auto page = jobs.page(query);
        if (!page || !wantsUsage(reader))
            return answer(exchange.response(), page);
        QJsonObject object = toJson(*page);
        QJsonArray items;
        for (const FileJob &job : page->items)
            items.append(withUsage(job));
        object.insert("items"_L1, items);
        answer(exchange.response(), object);
    }

    static bool wantsUsage(const QueryReader &query)
    {
        return query.texts(u"expand"_s).contains(u"usage"_s);
    }

    QJsonObject withUsage(const FileJob &job) const
    {
        QJsonObject object = toJson(job);
        const auto credits = usage.creditsOf(job.id);
        object.insert("usage"_L1,
                      credits ? QJsonValue(QJsonObject{{u"credits"_s, *credits}}) : QJsonValue());
        return object;
    }

    void one(Exchange &exchange) const
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        const auto job = jobs.find(jobOf(exchange));
        if (job && wantsUsage(query))
            answer(exchange.response(), withUsage(*job));
        else
            answerWith(exchange, job);
    }

    void cancel(Exchange &exchange)
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        const auto cancelled = jobs.cancel(jobOf(exchange));
        const auto job = jobs.find(jobOf(exchange));
        if (cancelled)
            tell(*cancelled);
        if (cancelled || !job)
            return answerWith(exchange, job);
        refuse(exchange.response(), 400,
               u"Classify job has ended (%1) and can't be cancelled"_s.arg(job->status.word()));
    }

    void remove(Exchange &exchange)
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        const JobId id = jobOf(exchange);
        if (jobs.remove(id)) {
            return answer(
                exchange.response(),
                QJsonObject{{u"id"_s, id.value}, {u"project_id"_s, local.project.id.value}});
        }
        const auto job = jobs.find(id);
        if (!job)
            return refuseUnknown(exchange.response(), u"Classify job"_s);
        refuse(exchange.response(), 400,
               u"Classify job has not ended (%1): cancel it before deleting it"_s.arg(
                   job->status.word()));
    }
};

} // namespace

void addFileJobEndpoints(Router &router, FileJobStore &jobs, const FileStore &files,
                         const ConfigurationStore &configurations, const UsageStore &usage,
                         const LocalProject &local,
                         const std::function<void(const JobNews &)> &tell,
                         const std::function<void()> &wakeRunner)
{
    const auto endpoints = std::make_shared<FileJobEndpoints>(
        FileJobEndpoints{jobs, files, configurations, usage, local, tell, wakeRunner});
    const QString all = u"/api/v2/classify"_s;
    const QString single = all + u"/{"_s + fileJobPart() + u'}';
    router.add(u"POST"_s, all, std::bind_front(&FileJobEndpoints::create, endpoints));
    router.add(u"GET"_s, all, std::bind_front(&FileJobEndpoints::list, endpoints));
    router.add(u"GET"_s, single, std::bind_front(&FileJobEndpoints::one, endpoints));
    router.add(u"DELETE"_s, single, std::bind_front(&FileJobEndpoints::remove, endpoints));
    router.add(u"POST"_s, single + u"/cancel"_s,
               std::bind_front(&FileJobEndpoints::cancel, endpoints));
}

} // namespace cd::local
