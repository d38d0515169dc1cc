// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/filejobledger.h"

#include "workflow/base/clock.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

FileJobLedger::FileJobLedger(JobTable &table, Clock &clock)
    : m_table(table)
    , m_clock(clock)
{
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys) {
            const Page gone = m_pages.take(key);
            for (const FileJobState &part : gone.parts)
                m_unfinished[gone.service].remove(part.id);
        }
        Q_EMIT fewerUnfinished();
    });
}

void FileJobLedger::open(const QList<JobKey> &keys, QObject *context,
                         const std::function<void()> &done)
{
    QList<JobKey> unknown;
    std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(unknown),
                 [this](JobKey key) { return !contains(key); });
    m_table.fetchDetails(unknown, context, [this, done](const QHash<JobKey, JobDetails> &all) {
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            open(it.key(), *it);
        done();
    });
}

void FileJobLedger::open(JobKey key, const JobDetails &details)
{
    const JobRowPtr row = m_table.find(key);
    if (contains(key) || !row)
        return;
    Page page{row->service, details.parts, {}};
    for (const FileResult &result : details.results) {
        const auto part
            = std::find_if(page.parts.cbegin(), page.parts.cend(),
                           [&result](const FileJobState &one) { return one.id == result.jobId; });
        if (part != page.parts.cend())
            page.results.insert(int(part - page.parts.cbegin()), result);
    }
    m_pages.insert(key, page);
    for (const FileJobState &part : std::as_const(page.parts))
        count(page.service, part);
}

const QList<FileJobState> &FileJobLedger::parts(JobKey key) const
{
    static const QList<FileJobState> none;
    const auto page = m_pages.constFind(key);
    return page == m_pages.cend() ? none : page->parts;
}

bool FileJobLedger::told(JobKey key, const QMap<int, JobNews> &jobs)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return false;
    const QString service = page->service;
    const qsizetype before = unfinished(service);
    JobDetailsChange change;
    for (auto job = jobs.cbegin(); job != jobs.cend(); ++job) {
        FileJobState &part = page->parts[job.key()];
        const FileJobState asBefore = part;
        mergePart(part, job->job);
        count(service, part);
        if (part == asBefore)
            continue;
        change.parts.insert(job.key(), part);
        if (job->result) {
            page->results.insert(job.key(), *job->result);
            change.moreResults.append(*job->result);
        }
    }
    const bool isNew = !change.parts.isEmpty();
    if (isNew) {
        m_table.changeDetails(key, change);
        sumUp(key);
    } else {
        close(key);
    }
    if (unfinished(service) < before)
        Q_EMIT fewerUnfinished();
    return isNew;
}

bool FileJobLedger::told(JobKey key, const QList<JobNews> &jobs)
{
    QHash<JobId, int> positions;
    const QList<FileJobState> &all = parts(key);
    for (int i = 0; i < int(all.size()); ++i)
        positions.insert(all.at(i).id, i);
    QMap<int, JobNews> found;
    for (const JobNews &job : jobs) {
        if (const auto position = positions.constFind(job.job.id); position != positions.cend())
            found.insert(*position, job);
    }
    return told(key, found);
}

void FileJobLedger::failed(JobKey key, int position, const ServiceError &error)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return;
    FileJobState &part = page->parts[position];
    if (part.status.isFinished())
        return;
    const QString service = page->service;
    const qsizetype before = unfinished(service);
    part.error = error;
    count(service, part);
    m_table.changeDetails(key, {.parts = {{position, part}}});
    sumUp(key);
    if (unfinished(service) < before)
        Q_EMIT fewerUnfinished();
}

void FileJobLedger::settle(JobKey key, const ServiceError &why)
{
    changeUnmade(key, [&why](FileJobState &part) {
        if (!part.error)
            part.error = why;
        part.error->retry = ServiceError::Retry::Never;
    });
}

void FileJobLedger::unsettle(JobKey key)
{
    changeUnmade(key, [](FileJobState &part) { part.error.reset(); });
}

void FileJobLedger::changeUnmade(JobKey key, const std::function<void(FileJobState &)> &change)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return;
    QMap<int, FileJobState> changed;
    for (int i = 0; i < int(page->parts.size()); ++i) {
        if (isMade(page->parts.at(i)))
            continue;
        change(page->parts[i]);
        changed.insert(i, page->parts.at(i));
    }
    m_table.changeDetails(key, {.parts = changed});
    sumUp(key);
}

void FileJobLedger::count(const QString &service, const FileJobState &part)
{
    if (!isMade(part))
        return;
    if (hasEnded(part))
        m_unfinished[service].remove(part.id);
    else
        m_unfinished[service].insert(part.id);
}

void FileJobLedger::sumUp(JobKey key)
{
    const Page page = m_pages[key];
    close(key);
    const JobRowPtr before = m_table.find(key);
    JobRow row = *before;
    if (!mergeParts(row, page.parts, page.results.values(), m_clock.now()))
        return;
    m_table.update(row);
    if (before->job.status != row.job.status)
        m_table.addToTimeline(key, {row.changedAt, row.job.status.word(), row.job.errorMessage});
}

/// Drops the page of a row whose parts have all ended.
void FileJobLedger::close(JobKey key)
{
    const QList<FileJobState> &all = parts(key);
    if (std::all_of(all.cbegin(), all.cend(),
                    [](const FileJobState &part) { return hasEnded(part); }))
        m_pages.remove(key);
}

} // namespace cd
