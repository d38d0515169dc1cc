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

/// Reads the whole list of the second dialect's jobs of one project into the table. What it says of
/// those that are parts of rows already is taken into these. Destroying this cancels it; no signal
/// follows.
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
