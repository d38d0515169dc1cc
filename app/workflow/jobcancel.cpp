// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobcancel.h"

#include "workflow/jobtable.h"
#include "workflow/outbox.h"
#include "workflow/partsbook.h"
#include "workflow/partsmerge.h"

namespace cd {

JobCancel::JobCancel(JobTable &table, Outbox &outbox, const FileJobsService &fileJobs,
                     PartsBook &book)
    : m_table(table)
    , m_outbox(outbox)
    , m_fileJobs(fileJobs)
    , m_book(book)
{
}

bool JobCancel::canCancel(const JobRow &row)
{
    const bool isOnItsWay
        = row.submission == SubmissionState::Queued || row.submission == SubmissionState::Sending;
    return row.submission == SubmissionState::Uploading
        || (row.dialect == Dialect::Second
            && (isOnItsWay || (hasParts(row) && !row.job.status.isFinished())));
}

void JobCancel::cancel(const QList<JobKey> &keys)
{
    m_complained = false;
    QList<JobKey> ours;
    for (const JobKey key : keys) {
        if (!m_table.contains(key) || m_table.row(key).service != m_service
            || !canCancel(m_table.row(key)))
            continue;
        const bool isThere = m_table.row(key).submission != SubmissionState::Uploading;
        m_outbox.giveUp(key);
        if (isThere)
            ours.append(key);
    }
    m_book.open(ours, this, [this, ours] {
        for (const JobKey key : ours)
            cancelParts(key);
    });
}

void JobCancel::cancelFile(JobKey key, const FileId &file)
{
    m_complained = false;
    if (!m_table.contains(key) || m_table.row(key).service != m_service
        || !canCancel(m_table.row(key)))
        return;
    m_table.readDetails(key, this, [this, key, file](const StoreResult<JobDetails> &details) {
        if (!details || !m_table.contains(key))
            return;
        m_book.open(key, *details);
        cancelParts(key, int(details->request.fileIds.indexOf(file)));
    });
}

void JobCancel::cancelParts(JobKey key, std::optional<int> only)
{
    const QList<JobPart> parts = m_book.parts(key);
    for (int i = 0; i < int(parts.size()); ++i) {
        const bool isMeant = !only || *only == i;
        if (isMeant && !parts.at(i).id.isEmpty() && !hasEnded(parts.at(i)))
            cancelPart(key, i, parts.at(i).id);
    }
}

void JobCancel::cancelPart(JobKey key, int position, const JobId &id)
{
    m_fileJobs.in(m_table.row(key).scope)
        .cancel(id, this,
                [this, key, position](const Result<FileJobAnswer> &answer) {
                    if (answer) {
                        m_book.told(key, {{position, answer->job}});
                        return;
                    }
                    Q_EMIT lookNeeded(key);
                    // One that had ended before is no reason to complain.
                    const bool isOver = answer.error().kind == ServiceError::Kind::Rejected;
                    if (!isOver && !std::exchange(m_complained, true))
                        Q_EMIT failed(answer.error());
                })
        .release();
}

} // namespace cd
