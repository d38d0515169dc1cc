// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/classifyservice.h"
#include "service/api/pagewalk.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace cd {

class JobTable;

/// Polls many jobs of one project together, through pages of the service's list, a hundred a
/// request. The list has no filters, and its order is not documented (contract, "The first
/// dialect"): it is walked until more pages held none of those that are sought than requests of
/// their own would be left. Destroying this cancels it; no callback follows.
class ListPoll : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;
    /// What the list says of a job that the table has; also of those that were not asked for.
    using Told = std::function<void(JobKey key, const Job &job)>;
    /// Those asked for that were not on the pages, or why a page could not be read.
    using Done = std::function<void(const Result<QSet<JobKey>> &)>;

    ListPoll(JobTable &table, const ClassifyService &classify, const QString &service, Lane lane,
             const Told &told, const Done &done);

    /// Once. Neither callback comes before this returns.
    void start(const QSet<JobKey> &sought);

private:
    void fetchPage(const QString &token);
    void pageCame(const Page<Job> &page);

    JobTable &m_table;
    ClassifyService m_classify;
    QString m_service;
    Lane m_lane;
    Told m_told;
    Done m_done;
    QSet<JobKey> m_sought;
    PageWalk m_walk;
    qsizetype m_inVain = 0; // pages without one of those
};

} // namespace cd
