// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/usagestore.h"

#include "domain/request/credits.h"
#include "localservice/storage/database/newestfirst.h"
#include "localservice/storage/database/rows.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// The only kind of event that this service has; LlamaCloud has more.
QString pagesClassified()
{
    return u"pages_classified"_s;
}

} // namespace

void charge(const QSqlDatabase &database, const JobId &job, int pages, Mode mode)
{
    runSql(database,
           u"INSERT INTO usage (id, job_id, day, pages, credits) VALUES (?, ?, ?, ?, ?)"
           " ON CONFLICT (job_id, day) DO UPDATE SET pages = pages + excluded.pages,"
           " credits = credits + excluded.credits"_s,
           {newId(), job.value, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate), pages,
            pages * Prices().creditsPerPage(mode)});
}

UsageStore::UsageStore(LocalDatabase &database, const LocalProject &local)
    : m_database(database)
    , m_local(local)
{
}

std::optional<Page<UsageMetric>> UsageStore::page(const UsageQuery &query) const
{
    List list{.name = u"usage"_s,
              .from = u"usage"_s,
              .row = u"row"_s,
              .columns = u"row, id, job_id, day, pages, credits"_s};
    if (query.eventTypes && !query.eventTypes->contains(pagesClassified()))
        list.conditions.add(u"0"_s, QVariantList());
    if (query.aggregationKey)
        list.conditions.add(u"job_id = ?"_s, *query.aggregationKey);
    if (query.from)
        list.conditions.add(u"day >= ?"_s, query.from->toString(Qt::ISODate));
    if (query.to)
        list.conditions.add(u"day <= ?"_s, query.to->toString(Qt::ISODate));
    list.pageSize = query.pageSize;
    list.pageToken = query.pageToken;
    return newestFirst<UsageMetric>(m_database, list,
                                    [this](const QSqlQuery &found) { return metricFrom(found); });
}

std::optional<int> UsageStore::creditsOf(const JobId &job) const
{
    std::optional<int> credits;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database, u"SELECT sum(credits) FROM usage WHERE job_id = ?"_s, {job.value});
        if (query.next() && !query.value(0).isNull())
            credits = query.value(0).toInt();
    });
    return credits;
}

UsageMetric UsageStore::metricFrom(const QSqlQuery &query) const
{
    return {.id = query.value(1).toString(),
            .eventType = pagesClassified(),
            .aggregationKey = query.value(2).toString(),
            .aggregationType = u"classify"_s,
            .value = query.value(4).toInt(),
            .credits = query.value(5).toDouble(),
            .day = QDate::fromString(query.value(3).toString(), Qt::ISODate),
            .projectId = m_local.project.id,
            .organizationId = m_local.organization.id,
            .userId = m_local.userId};
}

} // namespace cd::local
