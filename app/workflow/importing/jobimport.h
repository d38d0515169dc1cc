// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/jobsservice.h"
#include "workflow/base/generation.h"
#include "workflow/base/submittarget.h"
#include "workflow/importing/listimport.h"

#include <QObject>

#include <memory>

namespace cd {

class Clock;
class JobMonitor;
class JobTable;
class CreateLedger;

/// Adds jobs to the table that were not submitted here: one by its ID, or a project's whole list.
class JobImport : public QObject
{
    Q_OBJECT

public:
    JobImport(JobTable &table, JobMonitor &monitor, const JobsService &jobs, CreateLedger &ledger,
              Clock &clock);

    /// The service, as rows name it, and the project and API to ask. What was asked of
    /// another service or project and has no answer yet is dropped, and failed() tells of it.
    void setTarget(const QString &service, const SubmitTarget &target);
    /// A job that the table has already, or that came of one of a row's creates, is polled instead.
    void addJob(const JobId &id);
    /// All pages of the project's list.
    void fetchList();

Q_SIGNALS:
    void failed(const cd::ServiceError &error);
    /// The job that was to be added came of one of this row's creates.
    void belongsTo(cd::JobKey key);
    void listFetched(int added, int known);

private:
    void ask(const JobId &id);
    void adopt(const JobNews &news);
    void listDone(const Result<ListImported> &outcome);

    JobTable &m_table;
    JobMonitor &m_monitor;
    JobsService m_jobs;
    CreateLedger &m_ledger;
    Clock &m_clock;
    QString m_service;
    SubmitTarget m_target;
    int m_asked = 0; // jobs by ID that have no answer yet
    Generation m_asking; // renewed with the target
    std::unique_ptr<ListImport> m_list; // while it is fetched
};

} // namespace cd
