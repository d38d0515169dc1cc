// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/billedcredits.h"

#include "service/http/answererror.h"
#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

BilledCredits::BilledCredits(JobTable &table, HttpDoor &door, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_door(door)
    , m_usage(door)
    , m_clock(clock)
{
}

QDate BilledCredits::firstDay() const
{
    const QDate earliest = m_clock.now().date().addDays(-longestDays);
    QDate first;
    for (const JobKey key : m_table.keys()) {
        const JobRowPtr row = m_table.find(key);
        const QDate day = row->submittedAt.toUTC().date();
        if (row->service == m_service && isBillable(*row) && !row->creditsBilled && day >= earliest
            && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

void BilledCredits::count(const QString &service, const OrganizationId &organization)
{
    if (m_isCounting)
        return;
    m_service = service;
    m_organization = organization;
    m_credits.clear();
    m_walk = {};
    m_from = firstDay();
    if (!m_from.isValid()) {
        Q_EMIT counted(0);
        return;
    }
    m_isCounting = true;
    m_asked = m_door.connection();
    askPage({});
}

void BilledCredits::askPage(const QString &token)
{
    const Connection &now = m_door.connection();
    if (now.baseUrl != m_asked.baseUrl || now.apiKey != m_asked.apiKey
        || now.sessionCookie != m_asked.sessionCookie) {
        using Kind = ServiceError::Kind;
        return fail(unsent(Kind::Cancelled, ServiceError::Retry::Never,
                           QStringLiteral("not sent: another service was chosen")));
    }
    const Scope all{m_organization, {}};
    m_usage
        .metrics(all, {.from = m_from}, token, this,
                 [this](const Result<Page<UsageMetric>> &page) {
                     if (page)
                         return take(*page);
                     fail(page.error());
                 })
        .release();
}

void BilledCredits::fail(const ServiceError &error)
{
    m_isCounting = false;
    Q_EMIT failed(error);
}

void BilledCredits::take(const Page<UsageMetric> &page)
{
    for (const UsageMetric &metric : page.items) {
        if (metric.credits && !m_walk.knows(metric.id)) // what comes twice was billed once
            m_credits[{metric.aggregationKey}] += *metric.credits;
    }
    if (m_walk.goesOn(page, [](const UsageMetric &metric) { return metric.id; }))
        return askPage(page.nextToken);
    m_table.fetchCreateOwners(m_service, m_credits.keys(), this,
                              [this](const QHash<JobId, JobKey> &owners) { settle(owners); });
}

/// The jobs of a row are counted together, and anew: some of them may have come in late.
void BilledCredits::settle(const QHash<JobId, JobKey> &createOwners)
{
    QHash<JobKey, double> credits;
    for (auto it = m_credits.cbegin(); it != m_credits.cend(); ++it) {
        const auto whole = m_table.find(m_service, it.key());
        const JobKey key = whole ? *whole : createOwners.value(it.key());
        const JobRowPtr row = m_table.find(key);
        if (row && row->service == m_service && isBillable(*row))
            credits[key] += it.value();
    }
    int news = 0;
    for (auto it = credits.cbegin(); it != credits.cend(); ++it) {
        JobRow row = *m_table.find(it.key());
        news += row.creditsBilled ? 0 : 1;
        if (row.submittedAt.toUTC().date() < m_from || row.creditsBilled == it.value())
            continue; // of an earlier one only the later days were told
        row.creditsBilled = it.value();
        m_table.update(row);
    }
    m_isCounting = false;
    Q_EMIT counted(news);
}

} // namespace cd
