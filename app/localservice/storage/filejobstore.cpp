// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/filejobstore.h"

#include "domain/request/language.h"
#include "localservice/storage/database/newestfirst.h"
#include "localservice/storage/database/rows.h"
#include "localservice/storage/outcome.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

// A job of the second dialect has one item.
List fileJobList()
{
    List list{.name = u"filejobs"_s,
              .from = u"jobs JOIN results ON results.job = jobs.row"_s,
              .row = u"jobs.row"_s,
              .columns = u"jobs.row, jobs.id, request, status, error_message, transaction_id,"
                         " configuration_id, file_id, jobs.created_at, jobs.updated_at,"
                         " state, type, confidence, reasoning"_s};
    list.conditions.add(u"dialect = ?"_s, static_cast<int>(Dialect::Second));
    return list;
}

FileJob fileJobFrom(const QSqlQuery &query, const LocalProject &local)
{
    const JobRequest content = requestFrom(query.value(2));
    FileJob job;
    job.id = {query.value(1).toString()};
    job.status = JobStatus(query.value(3).toString());
    job.file = {query.value(7).toString()};
    job.inputType = u"file_id"_s;
    job.rules = content.rules;
    job.mode = modeWord(content.effectiveMode());
    job.language = content.language.value_or(QString(Language::serviceDefault));
    job.maxPages = pageLimit(content);
    job.targetPages = content.targetPages.compactText();
    job.configurationId = {query.value(6).toString()};
    job.transactionId = query.value(5).toString();
    job.result = resultFrom(query, 10);
    job.errorMessage = query.value(4).toString();
    job.projectId = local.project.id;
    job.userId = local.userId;
    job.createdAt = timeFrom(query.value(8));
    job.updatedAt = timeFrom(query.value(9));
    return job;
}

Conditions conditionsOf(const FileJobQuery &query)
{
    Conditions conditions = fileJobList().conditions;
    if (query.status)
        conditions.add(u"status = ?"_s, *query.status);
    if (query.ids)
        conditions.addOneOf(u"jobs.id"_s, *query.ids);
    if (query.configurationId)
        conditions.add(u"configuration_id = ?"_s, *query.configurationId);
    if (query.createdFrom)
        conditions.add(u"jobs.created_at >= ?"_s, query.createdFrom->toMSecsSinceEpoch());
    if (query.createdTo)
        conditions.add(u"jobs.created_at <= ?"_s, query.createdTo->toMSecsSinceEpoch());
    return conditions;
}

std::optional<FileJob> jobWhere(const QSqlDatabase &database, const QString &column,
                                const QString &value, const LocalProject &local)
{
    List list = fileJobList();
    list.conditions.add(column + u" = ?"_s, value);
    QSqlQuery query = runSql(
        database, u"SELECT %1 FROM %2%3"_s.arg(list.columns, list.from, list.conditions.where()),
        list.conditions.values());
    return query.next() ? std::optional(fileJobFrom(query, local)) : std::nullopt;
}

void insert(const QSqlDatabase &database, const JobId &id, const FileJobRequest &request,
            const QString &fileName)
{
    const QString &transaction = request.transactionId;
    const QSqlQuery inserted
        = runSql(database,
                 u"INSERT INTO jobs (id, dialect, request, job_record_id, status, error_message,"
                 " created_at, updated_at, transaction_id, configuration_id)"
                 " VALUES (?, ?, ?, '', ?, '', ?, ?, ?, ?)"_s,
                 {id.value, static_cast<int>(Dialect::Second), requestToText(request.content),
                  JobStatus(JobStatus::Known::Pending).word(), now(), now(),
                  transaction.isEmpty() ? QVariant() : QVariant(transaction),
                  notNull(request.configurationId.value)});
    addItem(database, inserted.lastInsertId().toLongLong(), request.file, fileName);
}

} // namespace

FileJobStore::FileJobStore(LocalDatabase &database, const LocalProject &local)
    : m_database(database)
    , m_local(local)
{
}

FileJobStore::Added FileJobStore::add(const FileJobRequest &request, const QString &fileName)
{
    Added added;
    // One transaction after the other: of many at once with the same ID one comes first.
    m_database.transact([&](const QSqlDatabase &database) {
        auto job = jobWhere(database, u"transaction_id"_s, request.transactionId, m_local);
        added.isNew = !job;
        if (!job) {
            const JobId id{newId()};
            insert(database, id, request, fileName);
            job = jobWhere(database, u"jobs.id"_s, id.value, m_local);
        }
        added.job = *job;
    });
    return added;
}

std::optional<FileJob> FileJobStore::find(const JobId &id) const
{
    return findBy(u"jobs.id"_s, id.value);
}

std::optional<FileJob> FileJobStore::findByTransaction(const QString &transactionId) const
{
    return findBy(u"transaction_id"_s, transactionId);
}

std::optional<FileJob> FileJobStore::findBy(const QString &column, const QString &value) const
{
    std::optional<FileJob> job;
    m_database.transact(
        [&](const QSqlDatabase &database) { job = jobWhere(database, column, value, m_local); });
    return job;
}

std::optional<Page<FileJob>> FileJobStore::page(const FileJobQuery &query) const
{
    List list = fileJobList();
    list.conditions = conditionsOf(query);
    list.pageSize = query.pageSize;
    list.pageToken = query.pageToken;
    return newestFirst<FileJob>(
        m_database, list, [this](const QSqlQuery &found) { return fileJobFrom(found, m_local); });
}

std::optional<JobNews> FileJobStore::cancel(const JobId &id)
{
    const JobStatus cancelled(JobStatus::Known::Cancelled);
    std::optional<JobNews> news;
    m_database.transact([&](const QSqlDatabase &database) {
        const QSqlQuery ended
            = runSql(database,
                     u"UPDATE jobs SET status = ?, updated_at = ? WHERE id = ? AND dialect = ?"
                     " AND status IN ('PENDING', 'RUNNING')"_s,
                     {cancelled.word(), now(), id.value, static_cast<int>(Dialect::Second)});
        if (ended.numRowsAffected() == 0)
            return;
        runSql(database,
               u"UPDATE results SET state = ? WHERE job = (SELECT row FROM jobs WHERE id = ?)"_s,
               {static_cast<int>(ItemState::Cancelled), id.value});
        QSqlQuery request
            = runSql(database, u"SELECT request FROM jobs WHERE id = ?"_s, {id.value});
        request.next();
        news = JobNews{id, Dialect::Second, cancelled, requestFrom(request.value(0)).webhooks};
    });
    return news;
}

bool FileJobStore::remove(const JobId &id)
{
    bool removed = false;
    m_database.transact([&](const QSqlDatabase &database) {
        removed = runSql(database,
                         u"DELETE FROM jobs WHERE id = ? AND dialect = ?"
                         " AND status NOT IN ('PENDING', 'RUNNING')"_s,
                         {id.value, static_cast<int>(Dialect::Second)})
                      .numRowsAffected()
            > 0;
    });
    return removed;
}

} // namespace cd::local
