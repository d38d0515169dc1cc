// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/jobsservice.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/filenamefetch.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace cd {

class FileJobLedger;

/// Polls rows of API v2: many parts through list requests that name their jobs, few of them one by
/// one. Destroying this cancels its polls; no callback follows.
class FileJobPoll : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;
    /// Called once for each row: whether anything was new, or why the poll failed.
    using Done = std::function<void(JobKey key, const Result<bool> &)>;

    /// Up to this many jobs are requested one by one, which also returns their raw JSON.
    static constexpr qsizetype few = 2;

    FileJobPoll(JobTable &table, const JobsService &jobs, const FilesService &files,
                FileJobLedger &ledger);

    /// Only one poll at a time: see isPolling(). @p ended: polls also parts that have ended.
    void poll(const QList<JobKey> &keys, bool ended, Lane lane, const Done &done);
    bool isPolling() const { return m_pass != nullptr; }

private:
    struct Pass;
    struct Place
    {
        JobKey key = 0;
        int position = 0;
    };

    void ask();
    void askOne(const Scope &scope, const JobId &id);
    void askMany(const Scope &scope, const QList<JobId> &ids);
    void told(const JobNews &job);
    void missing(const Scope &scope, const JobId &id);
    void notFound(const Scope &scope, const JobId &id, const ServiceError &error);
    void failed(const QList<JobId> &ids, const ServiceError &error);
    void askNext();
    void finish();
    void conclude(JobKey key);

    JobTable &m_table;
    JobsService m_jobs;
    FileNameFetch m_names;
    FileJobLedger &m_ledger;
    std::shared_ptr<Pass> m_pass;
};

} // namespace cd
