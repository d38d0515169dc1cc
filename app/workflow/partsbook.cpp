// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/partsbook.h"

#include "workflow/clock.h"
#include "workflow/jobfacts.h"
#include "workflow/partsmerge.h"

#include <algorithm>

namespace cd {

PartsBook::PartsBook(JobTable &table, Clock &clock)
    : m_table(table)
    , m_clock(clock)
{
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys) {
            const Page gone = m_pages.take(key);
            for (const JobPart &part : gone.parts)
                m_unfinished[gone.service].remove(part.id);
        }
        Q_EMIT fewerUnfinished();
    });
}

void PartsBook::open(const QList<JobKey> &keys, QObject *context, const std::function<void()> &done)
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

void PartsBook::open(JobKey key, const JobDetails &details)
{
    const JobRowPtr row = m_table.find(key);
    if (contains(key) || !row)
        return;
    Page page{row->service, details.parts, {}};
    for (const FileResult &result : details.results) {
        const auto part
            = std::find_if(page.parts.cbegin(), page.parts.cend(),
                           [&result](const JobPart &one) { return one.id == result.jobId; });
        if (part != page.parts.cend())
            page.results.insert(int(part - page.parts.cbegin()), result);
    }
    m_pages.insert(key, page);
    for (const JobPart &part : std::as_const(page.parts))
        count(page.service, part);
}

const QList<JobPart> &PartsBook::parts(JobKey key) const
{
    static const QList<JobPart> none;
    const auto page = m_pages.constFind(key);
    return page == m_pages.cend() ? none : page->parts;
}

bool PartsBook::told(JobKey key, const QMap<int, FileJob> &jobs)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return false;
    const QString service = page->service;
    const qsizetype before = unfinished(service);
    JobDetailsChange change;
    for (auto job = jobs.cbegin(); job != jobs.cend(); ++job) {
        JobPart &part = page->parts[job.key()];
        const JobPart asBefore = part;
        mergePart(part, *job);
        count(service, part);
        if (part == asBefore)
            continue;
        change.parts.insert(job.key(), part);
        if (part.status.isFinished()) {
            page->results.insert(job.key(), resultOf(*job));
            change.moreResults.append(resultOf(*job));
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

bool PartsBook::told(JobKey key, const QList<FileJob> &jobs)
{
    QHash<JobId, int> positions;
    const QList<JobPart> &all = parts(key);
    for (int i = 0; i < int(all.size()); ++i)
        positions.insert(all.at(i).id, i);
    QMap<int, FileJob> found;
    for (const FileJob &job : jobs) {
        if (const auto position = positions.constFind(job.id); position != positions.cend())
            found.insert(*position, job);
    }
    return told(key, found);
}

void PartsBook::failed(JobKey key, int position, const ServiceError &error)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return;
    JobPart &part = page->parts[position];
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

void PartsBook::settle(JobKey key, const ServiceError &why)
{
    changeUnmade(key, [&why](JobPart &part) {
        if (!part.error)
            part.error = why;
        part.error->retry = ServiceError::Retry::Never;
    });
}

void PartsBook::unsettle(JobKey key)
{
    changeUnmade(key, [](JobPart &part) { part.error.reset(); });
}

void PartsBook::changeUnmade(JobKey key, const std::function<void(JobPart &)> &change)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return;
    QMap<int, JobPart> changed;
    for (int i = 0; i < int(page->parts.size()); ++i) {
        if (isMade(page->parts.at(i)))
            continue;
        change(page->parts[i]);
        changed.insert(i, page->parts.at(i));
    }
    m_table.changeDetails(key, {.parts = changed});
    sumUp(key);
}

void PartsBook::count(const QString &service, const JobPart &part)
{
    if (!isMade(part))
        return;
    if (hasEnded(part))
        m_unfinished[service].remove(part.id);
    else
        m_unfinished[service].insert(part.id);
}

void PartsBook::sumUp(JobKey key)
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
void PartsBook::close(JobKey key)
{
    const QList<JobPart> &all = parts(key);
    if (std::all_of(all.cbegin(), all.cend(), [](const JobPart &part) { return hasEnded(part); }))
        m_pages.remove(key);
}

} // namespace cd
