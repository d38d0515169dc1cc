// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filejobsservice.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/filenamefetch.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace cd {

class FileJobLedger;

/// Polls rows of API v2: the jobs of all their parts together, through pages of the service's list
/// that name them, and few of them one by one. Destroying this cancels its polls; no callback
/// follows.
class FileJobPoll : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;
    /// Told once for each row: whether anything was new, or why it could not be had.
    using Done = std::function<void(JobKey key, const Result<bool> &)>;

    /// So few are asked for one by one, which brings the service's own words too.
    static constexpr qsizetype few = 2;

    FileJobPoll(JobTable &table, const FileJobsService &fileJobs, const FilesService &files,
                FileJobLedger &ledger);

    /// At most one poll at a time. With @p ended also of parts that have ended.
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
    void told(const FileJob &job);
    void missing(const Scope &scope, const JobId &id);
    void notFound(const Scope &scope, const JobId &id, const ServiceError &error);
    void failed(const QList<JobId> &ids, const ServiceError &error);
    void askNext();
    void finish();
    void conclude(JobKey key);

    JobTable &m_table;
    FileJobsService m_fileJobs;
    FileNameFetch m_names;
    FileJobLedger &m_ledger;
    std::shared_ptr<Pass> m_pass;
};

} // namespace cd
