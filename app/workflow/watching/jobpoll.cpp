// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/jobpoll.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

namespace {

/// The stored details of the job can't be read, and must not be overwritten.
ServiceError unreadable(const StoreError &error)
{
    return {.kind = ServiceError::Kind::LocalFile,
            .retry = ServiceError::Retry::Later,
            .technical = error.technical};
}

/// A service may count on without end; what it repeats is one result.
void takeNew(QList<FileResult> &results, const QList<FileResult> &more)
{
    for (const FileResult &one : more) {
        if (!results.contains(one))
            results.append(one);
    }
}

} // namespace

JobPoll::JobPoll(JobTable &table, const JobsService &jobs, FilesService &files, Clock &clock)
    : m_table(table)
    , m_jobs(jobs)
    , m_names(table, files)
    , m_clock(clock)
{
}

void JobPoll::poll(JobKey key, Lane lane, const Done &done)
{
    const JobRowPtr row = m_table.find(key);
    if (!row)
        return done(false);
    m_jobs.in(row->dialect, row->scope)
        .job(
            row->job.id, this,
            [this, key, lane, done](const Result<JobNews> &answer) {
                if (!m_table.contains(key))
                    return done(false);
                if (answer)
                    return answered(key, lane, *answer, done);
                fail(key, answer.error());
                done(tl::make_unexpected(answer.error()));
            },
            lane)
        .release();
}

void JobPoll::answered(JobKey key, Lane lane, const JobNews &answer, const Done &done)
{
    const bool isNew = take(key, answer.job);
    // News from the list came without the job's raw JSON.
    if (isNew || !m_told.contains(key))
        m_table.changeDetails(key, {.rawJob = answer.raw});
    m_told.insert(key);
    if (m_table.find(key)->job.status.isFinished())
        fetchResults(key, lane, done);
    else
        done(isNew);
}

bool JobPoll::take(JobKey key, const Job &job)
{
    const JobRowPtr known = m_table.find(key);
    if (!known)
        return false;
    JobRow row = *known;
    const JobStatus before = row.job.status;
    const bool isNew = mergeJob(row, job, m_clock.now());
    row.pollError.reset();
    m_table.update(row);
    if (before != row.job.status)
        m_table.addToTimeline(key, {row.changedAt, row.job.status.word(), row.job.errorMessage});
    return isNew;
}

void JobPoll::fetchResults(JobKey key, Lane lane, const Done &done)
{
    const auto results = std::make_shared<Results>();
    results->key = key;
    results->lane = lane;
    results->done = done;
    fetchPage(results, {});
}

void JobPoll::fail(JobKey key, const ServiceError &error)
{
    m_table.change(key, [&error](JobRow &row) { row.pollError = error; });
}

void JobPoll::fetchPage(const ResultsPtr &results, const QString &token)
{
    const JobRowPtr row = m_table.find(results->key);
    if (!row)
        return results->done(false);
    m_jobs.in(row->dialect, row->scope)
        .results(
            row->job.id, token, this,
            [this, results](const Result<ResultsAnswer> &answer) {
                if (!m_table.contains(results->key))
                    results->done(false);
                else if (answer)
                    pageCame(results, *answer);
                else
                    resultsFailed(results, answer.error());
            },
            results->lane)
        .release();
}

void JobPoll::pageCame(const ResultsPtr &results, const ResultsAnswer &answer)
{
    takeNew(results->items, answer.page.items);
    results->raw.append(answer.raw);
    // There are no more pages than a job can have files.
    const JobRowPtr row = m_table.find(results->key);
    const int most = std::max(row ? row->fileCount : 0, JobRequest::maxFiles);
    const bool isMore = results->walk.goesOn(answer.page, &identityOf);
    if (isMore && results->walk.pages() < most)
        fetchPage(results, answer.page.nextToken);
    else
        store(results);
}

void JobPoll::resultsFailed(const ResultsPtr &results, const ServiceError &error)
{
    // What can't be read may come from a network's own sign-in page: the next poll shows.
    if (error.retry == ServiceError::Retry::Never
        && error.kind != ServiceError::Kind::AnswerUnreadable) {
        JobStatus::Outcome outcome = JobStatus::Outcome::Open;
        m_table.change(results->key, [&outcome](JobRow &row) {
            row.watched = false;
            outcome = row.job.status.outcome();
        });
        // A failed job need not have any.
        if (outcome == JobStatus::Outcome::Failed || outcome == JobStatus::Outcome::Cancelled)
            return results->done(true);
    }
    fail(results->key, error);
    results->done(tl::make_unexpected(error));
}

void JobPoll::store(const ResultsPtr &results)
{
    m_table.readDetails(results->key, this, [this, results](const StoreResult<JobDetails> &known) {
        if (!m_table.contains(results->key))
            return results->done(false);
        if (known)
            return storeWith(known->files, results);
        const ServiceError error = unreadable(known.error());
        fail(results->key, error);
        results->done(tl::make_unexpected(error));
    });
}

void JobPoll::storeWith(const QList<JobFile> &known, const ResultsPtr &results)
{
    const JobKey key = results->key;
    const QList<JobFile> files = known.isEmpty() ? filesIn(results->items) : known;
    m_table.change(key, [&](JobRow &row) {
        countResults(row, files.size(), results->items);
        row.watched = false;
        row.pollError.reset();
    });
    m_table.changeDetails(key,
                          {.files = files,
                           .results = results->items,
                           .rawResults = "[" + results->raw.join(",\n") + "]"});
    m_names.fetch(key);
    results->done(true);
}

} // namespace cd
