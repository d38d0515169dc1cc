// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/joblook.h"

#include "workflow/clock.h"
#include "workflow/jobmerge.h"
#include "workflow/jobtable.h"

namespace cd {

JobLook::JobLook(JobTable &table, ClassifyService &classify, FilesService &files, Clock &clock)
    : m_table(table)
    , m_classify(classify)
    , m_files(files)
    , m_clock(clock)
{
}

void JobLook::look(JobKey key, Lane lane, const Done &done)
{
    m_classify
        .job(
            m_table.row(key).job.id, this,
            [this, key, lane, done](const Result<JobAnswer> &answer) {
                if (!m_table.contains(key))
                    done(false);
                else if (answer)
                    answered(key, lane, *answer, done);
                else
                    fail(key, answer.error(), done);
            },
            lane)
        .release();
}

void JobLook::answered(JobKey key, Lane lane, const JobAnswer &answer, const Done &done)
{
    JobRow row = m_table.row(key);
    const JobStatus before = row.job.status;
    const bool isNew = mergeJob(row, answer.job, m_clock.now());
    row.lookError.reset();
    m_table.update(row);
    if (before != row.job.status)
        m_table.addToTimeline(key, {row.changedAt, row.job.status.word(), row.job.errorMessage});
    JobDetails details = m_table.details(key);
    if (isNew || details.rawJob.isEmpty()) {
        details.rawJob = answer.raw;
        m_table.setDetails(key, details);
    }
    if (!row.job.status.isFinished()) {
        done(isNew);
        return;
    }
    const auto results = std::make_shared<Results>();
    results->key = key;
    results->lane = lane;
    results->done = done;
    fetchPage(results, {});
}

void JobLook::fail(JobKey key, const ServiceError &error, const Done &done)
{
    JobRow row = m_table.row(key);
    row.lookError = error;
    m_table.update(row);
    done(tl::make_unexpected(error));
}

void JobLook::fetchPage(const ResultsPtr &results, const QString &token)
{
    results->tokens.insert(token);
    m_classify
        .results(
            m_table.row(results->key).job.id, token, this,
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

void JobLook::pageCame(const ResultsPtr &results, const ResultsAnswer &answer)
{
    results->items.append(answer.page.items);
    results->raw.append(answer.raw);
    // A token that comes a second time would lead in a circle.
    if (const QString &next = answer.page.nextToken;
        !results->tokens.contains(next) && !next.isEmpty())
        fetchPage(results, next);
    else
        store(results);
}

void JobLook::resultsFailed(const ResultsPtr &results, const ServiceError &error)
{
    JobRow row = m_table.row(results->key);
    if (error.retry == ServiceError::Retry::Never) {
        row.watched = false;
        m_table.update(row);
        // Of a job that failed there need not be any.
        if (row.job.status.known() == JobStatus::Known::Error
            || row.job.status.known() == JobStatus::Known::Cancelled) {
            results->done(true);
            return;
        }
    }
    fail(results->key, error, results->done);
}

void JobLook::store(const ResultsPtr &results)
{
    JobRow row = m_table.row(results->key);
    JobDetails details = m_table.details(results->key);
    mergeResults(row, details, results->items);
    row.watched = false;
    m_table.update(row);
    details.rawResults = "[" + results->raw.join(",\n") + "]";
    m_table.setDetails(results->key, details);
    fetchNames(results->key);
    results->done(true);
}

void JobLook::fetchNames(JobKey key)
{
    QList<FileId> unknown;
    const JobDetails known = m_table.details(key);
    for (const JobFile &file : known.files) {
        if (file.name.isEmpty())
            unknown.append(file.id);
    }
    if (unknown.isEmpty())
        return;
    m_files
        .fileNames(unknown, this,
                   [this, key](const Result<FilesService::Names> &names) {
                       // Without them the IDs stand there, which is no reason to complain.
                       if (!names || !m_table.contains(key))
                           return;
                       JobDetails details = m_table.details(key);
                       for (JobFile &file : details.files) {
                           if (file.name.isEmpty())
                               file.name = names->value(file.id);
                       }
                       m_table.setDetails(key, details);
                   })
        .release();
}

} // namespace cd
