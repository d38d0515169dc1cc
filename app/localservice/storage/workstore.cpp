// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/workstore.h"

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/rows.h"
#include "localservice/storage/outcome.h"
#include "localservice/storage/usagestore.h"

namespace cd::local {

using namespace Qt::StringLiterals;

WorkStore::WorkStore(LocalDatabase &database)
    : m_database(database)
{
}

std::optional<WorkItem> WorkStore::take(qint64 row)
{
    std::optional<WorkItem> item;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database,
                     u"SELECT results.row, jobs.id, dialect, file_id, file_name, request"
                     " FROM results JOIN jobs ON jobs.row = results.job"
                     " WHERE results.row > ? AND state = 0 ORDER BY results.row LIMIT 1"_s,
                     {row});
        if (!query.next())
            return;
        item = WorkItem{.row = query.value(0).toLongLong(),
                        .jobId = {query.value(1).toString()},
                        .dialect = static_cast<Dialect>(query.value(2).toInt()),
                        .fileId = {query.value(3).toString()},
                        .fileName = query.value(4).toString(),
                        .request = requestFrom(query.value(5))};
        if (item->dialect == Dialect::Second) {
            runSql(database, u"UPDATE jobs SET status = ?, updated_at = ? WHERE id = ?"_s,
                   {JobStatus(JobStatus::Known::Running).word(), now(), item->jobId.value});
        }
    });
    return item;
}

std::optional<JobNews> WorkStore::finish(const WorkItem &item, const FileOutcome &outcome)
{
    std::optional<JobStatus> ended;
    m_database.transact([&](const QSqlDatabase &database) {
        if (!keepOutcome(database, item.row, outcome))
            return;
        if (outcome)
            charge(database, item.jobId, outcome->pages, item.request.effectiveMode());
        ended = endIfDone(database, item.jobId, item.dialect);
    });
    if (!ended)
        return std::nullopt;
    return JobNews{item.jobId, item.dialect, *ended, item.request.webhooks};
}

QList<JobNews> WorkStore::unreported() const
{
    QList<JobNews> news;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database,
                     u"SELECT id, dialect, status, request FROM jobs"
                     " WHERE reported = 0 AND status NOT IN ('PENDING', 'RUNNING') ORDER BY row"_s);
        while (query.next()) {
            news.append({.jobId = {query.value(0).toString()},
                         .dialect = static_cast<Dialect>(query.value(1).toInt()),
                         .status = JobStatus(query.value(2).toString()),
                         .webhooks = requestFrom(query.value(3)).webhooks});
        }
    });
    return news;
}

void WorkStore::markReported(const JobId &id)
{
    m_database.transact([&id](const QSqlDatabase &database) {
        runSql(database, u"UPDATE jobs SET reported = 1 WHERE id = ?"_s, {id.value});
    });
}

} // namespace cd::local
