// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/importing/filelistimport.h"

#include "workflow/base/clock.h"
#include "workflow/history/filejobledger.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/filejobmerge.h"

namespace cd {

FileListImport::FileListImport(JobTable &table, const FileJobsService &fileJobs,
                               FileJobLedger &book, Clock &clock, const QString &service,
                               const Scope &scope, const Done &done)
    : m_table(table)
    , m_fileJobs(fileJobs.in(scope))
    , m_ledger(book)
    , m_clock(clock)
    , m_service(service)
    , m_scope(scope)
    , m_done(done)
{
}

void FileListImport::fetchPage(const QString &token)
{
    m_fileJobs
        .jobs(
            {}, token, this,
            [this](const Result<Page<FileJob>> &page) {
                if (!page)
                    return m_done(tl::make_unexpected(page.error()));
                QList<JobId> ids;
                for (const FileJob &job : page->items)
                    ids.append(job.id);
                m_table.fetchPartOwners(
                    m_service, ids, this,
                    [this, page = *page](const QHash<JobId, JobKey> &known) { take(page, known); });
            },
            HttpRequest::Lane::Foreground)
        .release();
}

void FileListImport::take(const Page<FileJob> &page, const QHash<JobId, JobKey> &known)
{
    QHash<JobKey, QList<FileJob>> parts;
    const bool isMore = m_walk.goesOn(page, [](const FileJob &job) { return job.id.value; });
    for (const FileJob &job : page.items) {
        const JobKey owner = known.value(job.id);
        if (m_table.contains(owner)) {
            ++m_outcome.known;
            parts[owner].append(job);
        } else if (m_table.find(m_service, job.id)) {
            ++m_outcome.known;
        } else {
            ++m_outcome.added;
            m_table.add(adoptedRow(job, m_service, m_scope, m_clock.now()),
                        adoptedDetails(job, m_clock.now()));
        }
    }
    takeKnown(parts, isMore ? page.nextToken : QString());
}

void FileListImport::takeKnown(const QHash<JobKey, QList<FileJob>> &jobs, const QString &nextToken)
{
    if (jobs.isEmpty())
        return goOn(nextToken);
    m_ledger.open(jobs.keys(), this, [this, jobs, nextToken] {
        for (auto it = jobs.cbegin(); it != jobs.cend(); ++it) {
            m_ledger.update(it.key(), *it);
            m_table.change(it.key(), [](JobRow &row) {
                row.pollError.reset();
                row.watched = !row.job.status.isFinished(); // it may have been given up on
            });
        }
        goOn(nextToken);
    });
}

void FileListImport::goOn(const QString &nextToken)
{
    if (!nextToken.isEmpty())
        fetchPage(nextToken);
    else
        m_done(m_outcome);
}

} // namespace cd
