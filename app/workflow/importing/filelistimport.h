// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/filejobsservice.h"
#include "service/api/pagewalk.h"
#include "workflow/importing/listimport.h"

#include <QObject>

#include <functional>

namespace cd {

class Clock;
class JobTable;
class FileJobLedger;

/// Imports a project's whole list of API v2 jobs into the table. News of jobs that are parts of
/// known rows goes into those rows. Destroying this cancels it; no callback follows.
class FileListImport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ListImported> &)>;

    FileListImport(JobTable &table, const FileJobsService &fileJobs, FileJobLedger &book,
                   Clock &clock, const QString &service, const Scope &scope, const Done &done);

    void start() { fetchPage({}); }

private:
    void fetchPage(const QString &token);
    void take(const Page<FileJob> &page, const QHash<JobId, JobKey> &known);
    /// @p nextToken empty: that was the last page.
    void takeKnown(const QHash<JobKey, QList<FileJob>> &jobs, const QString &nextToken);
    void goOn(const QString &nextToken);

    JobTable &m_table;
    FileJobsService m_fileJobs;
    FileJobLedger &m_ledger;
    Clock &m_clock;
    QString m_service;
    Scope m_scope;
    Done m_done;
    ListImported m_outcome;
    PageWalk m_walk;
};

} // namespace cd
