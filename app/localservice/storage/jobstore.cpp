// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/jobstore.h"

#include "domain/language.h"

#include "localservice/storage/database.h"
#include "localservice/storage/jobend.h"
#include "localservice/storage/pagetoken.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString jobColumns()
{
    return u"row, id, request, job_record_id, status, error_message, created_at, updated_at"_s;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

JobRequest requestFrom(const QVariant &value)
{
    const auto request = requestFromJson(value.toByteArray());
    if (!request)
        throw StorageFailure("a stored job cannot be read");
    return *request;
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

FileResult resultFrom(const QSqlQuery &query, const JobId &job)
{
    FileResult result{.id = query.value(0).toString(),
                      .jobId = job,
                      .fileId = {query.value(1).toString()},
                      .result = {},
                      .createdAt = timeFrom(query.value(6)),
                      .updatedAt = timeFrom(query.value(7))};
    if (static_cast<ItemState>(query.value(2).toInt()) == ItemState::Classified) {
        const QVariant type = query.value(3);
        result.result
            = Classification{type.isNull() ? std::nullopt : std::optional(type.toString()),
                             query.value(4).toDouble(), query.value(5).toString()};
    }
    return result;
}

void addItems(const QSqlDatabase &database, qint64 job, const QList<FileId> &files,
              const QHash<FileId, QString> &names)
{
    QSet<FileId> seen;
    for (const FileId &file : files) {
        if (seen.contains(file))
            continue; // a file named twice is one file
        seen.insert(file);
        runSql(database,
               u"INSERT INTO results (job, id, file_id, file_name, created_at, updated_at)"
               " VALUES (?, ?, ?, ?, ?, ?)"_s,
               {job, newId(), file.value, names.value(file), now(), now()});
    }
}

} // namespace

JobStore::JobStore(Database &database, const LocalProject &local)
    : m_database(database)
    , m_local(local)
{
}

Job JobStore::add(const JobRequest &request, const QHash<FileId, QString> &names)
{
    const JobId id{newId()};
    const QString body
        = QString::fromUtf8(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
    m_database.transact([&](const QSqlDatabase &database) {
        const QSqlQuery inserted = runSql(
            database,
            u"INSERT INTO jobs (id, request, job_record_id, status, error_message,"
            " created_at, updated_at) VALUES (?, ?, ?, ?, '', ?, ?)"_s,
            {id.value, body, newId(), JobStatus(JobStatus::Known::Pending).word(), now(), now()});
        addItems(database, inserted.lastInsertId().toLongLong(), request.fileIds, names);
    });
    return *find(id);
}

std::optional<Job> JobStore::find(const JobId &id) const
{
    std::optional<Job> job;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database, u"SELECT %1 FROM jobs WHERE id = ?"_s.arg(jobColumns()), {id.value});
        if (query.next())
            job = jobFrom(query, m_local);
    });
    return job;
}

std::optional<Page<Job>> JobStore::page(int pageSize, const QString &pageToken) const
{
    const auto token = PageToken::fromText(pageToken);
    if (!pageToken.isEmpty() && (!token || token->order != "jobs"_L1))
        return std::nullopt;
    Page<Job> page;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery counted = runSql(database, u"SELECT count(*) FROM jobs"_s);
        page.totalSize = counted.next() ? counted.value(0).toInt() : 0;
        const qint64 before = token ? token->row : std::numeric_limits<qint64>::max();
        QSqlQuery found = runSql(
            database,
            u"SELECT %1 FROM jobs WHERE row < ? ORDER BY row DESC LIMIT ?"_s.arg(jobColumns()),
            {before, pageSize + 1});
        PageToken last;
        while (found.next()) {
            if (page.items.size() == pageSize) {
                page.nextToken = last.text();
                break;
            }
            page.items.append(jobFrom(found, m_local));
            last = {u"jobs"_s, {}, found.value(0).toLongLong()};
        }
    });
    return page;
}

QList<FileResult> JobStore::results(const JobId &id) const
{
    QList<FileResult> results;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query = runSql(
            database,
            u"SELECT results.id, file_id, state, type, confidence, reasoning, results.created_at,"
            " results.updated_at FROM results JOIN jobs ON jobs.row = results.job"
            " WHERE jobs.id = ? ORDER BY results.row"_s,
            {id.value});
        while (query.next())
            results.append(resultFrom(query, id));
    });
    return results;
}

std::optional<WorkItem> JobStore::nextAfter(qint64 row) const
{
    std::optional<WorkItem> item;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database,
                     u"SELECT results.row, jobs.id, file_id, file_name, request FROM results"
                     " JOIN jobs ON jobs.row = results.job"
                     " WHERE results.row > ? AND state = 0 ORDER BY results.row LIMIT 1"_s,
                     {row});
        if (query.next()) {
            item = WorkItem{.row = query.value(0).toLongLong(),
                            .jobId = {query.value(1).toString()},
                            .fileId = {query.value(2).toString()},
                            .fileName = query.value(3).toString(),
                            .request = requestFrom(query.value(4))};
        }
    });
    return item;
}

std::optional<EndedJob> JobStore::finish(const WorkItem &item, const FileOutcome &outcome)
{
    bool ended = false;
    m_database.transact([&](const QSqlDatabase &database) {
        keepOutcome(database, item, outcome);
        ended = endIfDone(database, item.jobId);
    });
    if (!ended)
        return std::nullopt;
    return EndedJob{*find(item.jobId), item.request.webhooks};
}

QList<EndedJob> JobStore::unreported() const
{
    QList<EndedJob> jobs;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database,
                     u"SELECT %1 FROM jobs WHERE reported = 0 AND status <> ? ORDER BY row"_s.arg(
                         jobColumns()),
                     {JobStatus(JobStatus::Known::Pending).word()});
        while (query.next())
            jobs.append({jobFrom(query, m_local), requestFrom(query.value(2)).webhooks});
    });
    return jobs;
}

void JobStore::markReported(const JobId &id)
{
    m_database.transact([&id](const QSqlDatabase &database) {
        runSql(database, u"UPDATE jobs SET reported = 1 WHERE id = ?"_s, {id.value});
    });
}

} // namespace cd::local
