// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/jobsservice.h"
#include "service/api/pagewalk.h"
#include "workflow/watching/filenamefetch.h"

#include <QByteArrayList>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace cd {

class Clock;
class JobTable;

/// Polls single jobs of API v1. The answer goes into the table and, once the job has ended, so do
/// all pages of its results and missing file names. Destroying this cancels its polls; no callback
/// follows.
class JobPoll : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;
    /// Whether anything was new, or why the poll failed.
    using Done = std::function<void(const Result<bool> &)>;

    JobPoll(JobTable &table, const JobsService &jobs, FilesService &files, Clock &clock);

    /// The row must have a job with an ID. If the row is gone, @p done is called with false before
    /// this returns.
    void poll(JobKey key, Lane lane, const Done &done);
    /// The same for a job that is known to have ended: fetches only its results.
    void fetchResults(JobKey key, Lane lane, const Done &done);
    /// Merges news of it from elsewhere, such as a list. Returns whether anything was new.
    bool take(JobKey key, const Job &job);
    void fail(JobKey key, const ServiceError &error);

private:
    struct Results
    {
        JobKey key = 0;
        Lane lane = Lane::Background;
        Done done;
        QList<FileResult> items;
        QByteArrayList raw;
        PageWalk walk;
    };
    using ResultsPtr = std::shared_ptr<Results>;

    void answered(JobKey key, Lane lane, const JobNews &answer, const Done &done);
    void fetchPage(const ResultsPtr &results, const QString &token);
    void pageCame(const ResultsPtr &results, const ResultsAnswer &answer);
    void resultsFailed(const ResultsPtr &results, const ServiceError &error);
    void store(const ResultsPtr &results);
    void storeWith(const QList<JobFile> &known, const ResultsPtr &results);

    JobTable &m_table;
    JobsService m_jobs;
    FileNameFetch m_names;
    Clock &m_clock;
    QSet<JobKey> m_told; // jobs whose raw JSON is in the history
};

} // namespace cd
