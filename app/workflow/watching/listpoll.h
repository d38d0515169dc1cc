// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/jobsservice.h"
#include "service/api/pagewalk.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace cd {

class JobTable;

/// Polls many API v1 jobs of one project together through the service's list, a hundred per
/// request. The list has no filters and no documented order (contract, "The first dialect"), so
/// pages are read until more of them held no wanted job than requests for the remaining jobs one by
/// one would take. Destroying this cancels it; no callback follows.
class ListPoll : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;
    /// Called for each job of the list that the table has, also those that were not asked for.
    using Told = std::function<void(JobKey key, const Job &job)>;
    /// Called at the end with the wanted jobs that were not found, or why a page could not be read.
    using Done = std::function<void(const Result<QSet<JobKey>> &)>;

    ListPoll(JobTable &table, const JobsService &jobs, const QString &service, Lane lane,
             const Told &told, const Done &done);

    /// Call once. Neither callback comes before this returns.
    void start(const QSet<JobKey> &sought);

private:
    void fetchPage(const QString &token);
    void pageCame(const Page<JobNews> &page);

    JobTable &m_table;
    JobsService m_jobs;
    QString m_service;
    Lane m_lane;
    Told m_told;
    Done m_done;
    QSet<JobKey> m_sought;
    PageWalk m_walk;
    qsizetype m_inVain = 0; // pages that held no wanted job
};

} // namespace cd
