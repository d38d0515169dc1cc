// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/endpoints/jobcreation.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/exchange.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/filestore.h"
#include "localservice/storage/localjobs.h"
#include "wire/answercodec.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString jobPart()
{
    return u"classify_job_id"_s;
}

struct JobEndpoints
{
    LocalJobs &jobs;
    const FileStore &files;
    const LocalProject &local;
    std::function<void()> wakeRunner;

    void create(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        if (!body)
            return;
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        const auto request = readCreation(*body);
        if (!request)
            return refuse(exchange.response(), request.error());
        QHash<FileId, QString> names;
        for (const FileId &id : request->fileIds) {
            const auto file = files.find(id);
            if (!file) {
                return refuse(
                    exchange.response(), 400,
                    u"File ID %1 is not in Project ID %2"_s.arg(id.value, local.project.id.value));
            }
            names.insert(id, file->name);
        }
        answer(exchange.response(), toJson(jobs.add(*request, names)));
        wakeRunner();
    }

    void list(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const int pageSize = query.integer(u"page_size"_s).value_or(defaultPageSize);
        if (query.refused(exchange.response(), local))
            return;
        // The schema sets no bounds for this list's page_size.
        answer(exchange.response(),
               jobs.page(std::clamp(pageSize, 1, maxPageSize),
                         query.text(u"page_token"_s).value_or(QString())));
    }

    void one(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const JobId id{query.pathUuid(jobPart())};
        if (query.refused(exchange.response(), local))
            return;
        const auto job = jobs.find(id);
        if (job)
            answer(exchange.response(), toJson(*job));
        else
            refuseUnknown(exchange.response(), u"Classify job"_s);
    }

    void results(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const JobId id{query.pathUuid(jobPart())};
        if (query.refused(exchange.response(), local))
            return;
        if (!jobs.find(id))
            return refuseUnknown(exchange.response(), u"Classify job"_s);
        Page<FileResult> page;
        page.items = jobs.results(id);
        page.totalSize = static_cast<int>(page.items.size());
        answer(exchange.response(), toJson(page));
    }
};

} // namespace

void addJobEndpoints(Router &router, LocalJobs &jobs, const FileStore &files,
                     const LocalProject &local, const std::function<void()> &wakeRunner)
{
    const auto endpoints
        = std::make_shared<JobEndpoints>(JobEndpoints{jobs, files, local, wakeRunner});
    const QString all = u"/api/v1/classifier/jobs"_s;
    const QString single = all + u"/{"_s + jobPart() + u'}';
    router.add(u"POST"_s, all, std::bind_front(&JobEndpoints::create, endpoints));
    router.add(u"GET"_s, all, std::bind_front(&JobEndpoints::list, endpoints));
    router.add(u"GET"_s, single, std::bind_front(&JobEndpoints::one, endpoints));
    router.add(u"GET"_s, single + u"/results"_s,
               std::bind_front(&JobEndpoints::results, endpoints));
}

} // namespace cd::local
