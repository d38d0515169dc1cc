// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/jobsservice.h"
#include "service/api/pagewalk.h"
#include "workflow/base/submittarget.h"

#include <QObject>

#include <functional>

namespace cd {

class Clock;
class CreateLedger;
class JobTable;

/// How many jobs of a list were added, and how many the table had already.
struct ListImported
{
    int added = 0;
    int known = 0;
};

/// Imports a project's whole list of jobs into the table. News of jobs of known rows goes into
/// those rows. Destroying this cancels it; no callback follows.
class ListImport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ListImported> &)>;

    ListImport(JobTable &table, const JobsService &jobs, CreateLedger &ledger, Clock &clock,
               const QString &service, const SubmitTarget &target, const Done &done);

    void start() { fetchPage({}); }

private:
    void fetchPage(const QString &token);
    void take(const Page<JobNews> &page, const QHash<JobId, JobKey> &owners);
    /// @p nextToken empty: that was the last page.
    void takeKnown(const QHash<JobKey, QList<JobNews>> &jobs, const QString &nextToken);
    void goOn(const QString &nextToken);

    JobTable &m_table;
    JobsService m_jobs;
    CreateLedger &m_ledger;
    Clock &m_clock;
    QString m_service;
    SubmitTarget m_target;
    Done m_done;
    ListImported m_outcome;
    PageWalk m_walk;
};

} // namespace cd
