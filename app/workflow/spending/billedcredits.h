// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/service/usagemetric.h"
#include "service/api/pagewalk.h"
#include "service/api/usageservice.h"

#include <QHash>
#include <QObject>

namespace cd {

class Clock;
class JobTable;

/// Learns what the service billed for jobs, from its usage metrics (contract, "Projects,
/// organizations, usage"), and writes it to their rows. It asks by days, not by jobs: a hundred
/// jobs are one request.
class BilledCredits : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestDays = 92; ///< how far back it asks

    BilledCredits(JobTable &table, HttpDoor &door, const Clock &clock, QObject *parent = nullptr);

    /// For the jobs of @p service of which it is not known yet, in this organization. Without one
    /// failed() tells at once. Where another service is chosen meanwhile it ends: failed() tells of
    /// Kind::Cancelled.
    void count(const QString &service, const OrganizationId &organization);

Q_SIGNALS:
    void counted(int jobs); ///< of how many it is known now that was not known before
    void failed(const cd::ServiceError &error);

private:
    void askPage(const QString &token);
    void fail(const ServiceError &error);
    void take(const Page<UsageMetric> &page);
    void settle(const QHash<JobId, JobKey> &partOwners);
    QDate firstDay() const;

    JobTable &m_table;
    HttpDoor &m_door;
    UsageService m_usage;
    const Clock &m_clock;
    bool m_isCounting = false;
    QString m_service;
    Connection m_asked; // whom; a page's token is another service's business never
    OrganizationId m_organization;
    QDate m_from;
    PageWalk m_walk;
    QHash<JobId, double> m_credits; // by job, as far as it was told
};

} // namespace cd
