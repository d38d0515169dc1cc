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

/// Fetches what the service billed for jobs from its usage metrics (contract, "Projects,
/// organizations, usage") and stores it in their rows. Asks by day, not by job, so that a hundred
/// jobs take one request.
class BilledCredits : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestDays = 92; ///< how far back it asks, in days

    BilledCredits(JobTable &table, HttpDoor &door, const Clock &clock, QObject *parent = nullptr);

    /// Fetches it for those jobs of @p service of which it is not known yet. Ends with counted() or
    /// failed(): at once without an organization, and with Kind::Cancelled if another service is
    /// chosen meanwhile.
    void count(const QString &service, const OrganizationId &organization);

Q_SIGNALS:
    void counted(int jobs); ///< of how many jobs it is newly known
    void failed(const cd::ServiceError &error);

private:
    void askPage(const QString &token);
    void fail(const ServiceError &error);
    void take(const Page<UsageMetric> &page);
    void settle(const QHash<JobId, JobKey> &createOwners);
    QDate firstDay() const;

    JobTable &m_table;
    HttpDoor &m_door;
    UsageService m_usage;
    const Clock &m_clock;
    bool m_isCounting = false;
    QString m_service;
    Connection m_asked; // page tokens must not go to another service
    OrganizationId m_organization;
    QDate m_from;
    PageWalk m_walk;
    QHash<JobId, double> m_credits; // by job, from the pages read so far
};

} // namespace cd
