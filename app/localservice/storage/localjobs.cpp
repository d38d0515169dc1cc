// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/localjobs.h"

#include "domain/request/language.h"
#include "domain/service/dialect.h"
#include "localservice/storage/database/newestfirst.h"
#include "localservice/storage/database/rows.h"
#include "localservice/storage/outcome.h"

#include <QSet>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

List jobList()
{
    return {.name = u"jobs"_s,
            .from = u"jobs"_s,
            .row = u"row"_s,
            .columns = u"row, id, request, job_record_id, status, error_message, created_at,"
                       " updated_at"_s};
}

Job jobFrom(const QSqlQuery &query, const LocalProject &local)
{
    const JobRequest request = requestFrom(query.value(2));
    Job job;
    job.id = {query.value(1).toString()};
    job.status = JobStatus(query.value(4).toString());
    job.mode = modeWord(request.effectiveMode());
    job.rules = request.rules;
    job.language = request.language.value_or(QString(Language::serviceDefault));
    job.maxPages = pageLimit(request);
    job.targetPages = request.targetPages.zeroBased();
    job.errorMessage = query.value(5).toString();
    job.userId = local.userId;
    job.projectId = local.project.id;
    job.jobRecordId = query.value(3).toString();
    job.createdAt = timeFrom(query.value(6));
    job.updatedAt = timeFrom(query.value(7));
    job.effectiveAt = job.createdAt;
    return job;
}

void addItems(const QSqlDatabase &database, qint64 job, const QList<FileId> &files,
              const QHash<FileId, QString> &names)
{
    QSet<FileId> seen;
    for (const FileId &file : files) {
        if (seen.contains(file))
            continue; // a file named twice is one file
        seen.insert(file);
        addItem(database, job, file, names.value(file));
    }
}

} // namespace

LocalJobs::LocalJobs(LocalDatabase &database, const LocalProject &local)
    : m_database(database)
    , m_local(local)
{
}

Job LocalJobs::add(const JobRequest &request, const QHash<FileId, QString> &names)
{
    const JobId id{newId()};
    m_database.transact([&](const QSqlDatabase &database) {
        const QSqlQuery inserted
            = runSql(database,
                     u"INSERT INTO jobs (id, request, job_record_id, status, error_message,"
                     " created_at, updated_at) VALUES (?, ?, ?, ?, '', ?, ?)"_s,
                     {id.value, requestToText(request), newId(),
                      JobStatus(JobStatus::Known::Pending).word(), now(), now()});
        addItems(database, inserted.lastInsertId().toLongLong(), request.fileIds, names);
    });
    return *find(id);
}

std::optional<Job> LocalJobs::find(const JobId &id) const
{
    std::optional<Job> job;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query = runSql(
            database, u"SELECT %1 FROM jobs WHERE id = ? AND dialect = ?"_s.arg(jobList().columns),
            {id.value, static_cast<int>(Dialect::First)});
        if (query.next())
            job = jobFrom(query, m_local);
    });
    return job;
}

std::optional<Page<Job>> LocalJobs::page(int pageSize, const QString &pageToken) const
{
    List list = jobList();
    list.conditions.add(u"dialect = ?"_s, static_cast<int>(Dialect::First));
    list.pageSize = pageSize;
    list.pageToken = pageToken;
    return newestFirst<Job>(m_database, list,
                            [this](const QSqlQuery &query) { return jobFrom(query, m_local); });
}

QList<FileResult> LocalJobs::results(const JobId &id) const
{
    QList<FileResult> results;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query = runSql(
            database,
            u"SELECT results.id, file_id, state, type, confidence, reasoning, results.created_at,"
            " results.updated_at FROM results JOIN jobs ON jobs.row = results.job"
            " WHERE jobs.id = ? ORDER BY results.row"_s,
            {id.value});
        while (query.next()) {
            results.append({.id = query.value(0).toString(),
                            .jobId = id,
                            .fileId = {query.value(1).toString()},
                            .result = resultFrom(query, 2),
                            .createdAt = timeFrom(query.value(6)),
                            .updatedAt = timeFrom(query.value(7))});
        }
    });
    return results;
}

} // namespace cd::local
