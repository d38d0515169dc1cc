// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/filejobsservice.h"
#include "store/jobrow.h"
#include "workflow/listfetch.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace cd {

class Clock;
class JobTable;

/// Reads the whole list of the second dialect's jobs of one project into the table. Those that are
/// parts of rows already count as known; their own looks tell what becomes of them. It ends without
/// a word when this goes.
class FileListFetch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ListFetched> &)>;

    FileListFetch(JobTable &table, const FileJobsService &fileJobs, Clock &clock,
                  const QString &service, const Scope &scope, const Done &done);

    void start() { fetchPage({}); }

private:
    void fetchPage(const QString &token);
    void take(const Page<FileJob> &page, const QHash<JobId, JobKey> &known);

    JobTable &m_table;
    FileJobsService m_fileJobs;
    Clock &m_clock;
    QString m_service;
    Scope m_scope;
    Done m_done;
    ListFetched m_outcome;
    QSet<QString> m_tokens;
};

} // namespace cd
