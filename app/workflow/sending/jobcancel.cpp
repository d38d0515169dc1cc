// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/jobcancel.h"

#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/sending/outbox.h"

#include <algorithm>

namespace cd {

JobCancel::JobCancel(JobTable &table, Outbox &outbox, const JobsService &jobs, CreateLedger &ledger)
    : m_table(table)
    , m_outbox(outbox)
    , m_jobs(jobs)
    , m_ledger(ledger)
    , m_places(mostAtOnce, [this](const Place &place) { return cancelJob(place); })
{
    connect(&table, &JobTable::changed, this, &JobCancel::cancelLateJobs);
}

void JobCancel::setService(const QString &service, bool ready)
{
    const bool isOther = service != m_service;
    const bool isReadyNow = ready && (isOther || !m_isReady);
    m_isReady = ready;
    if (isOther) {
        m_service = service;
        const bool isDropped = std::ranges::any_of(m_works.keys(), [this](JobKey key) {
            const JobRowPtr row = m_table.find(key);
            return row && !row->cancelAsked; // one of its files: nothing remembers that
        });
        m_places.clear();
        m_works.clear();
        m_asked.clear();
        m_asking.renew();
        if (isDropped)
            Q_EMIT failed({.kind = ServiceError::Kind::OtherService});
    }
    if (!isReadyNow)
        return;
    m_hasReportedError = false;
    cancelLateJobs(m_table.liveKeys());
}

bool JobCancel::isOurs(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && row->service == m_service && canBeCancelled(*row);
}

void JobCancel::cancel(const QList<JobKey> &keys)
{
    m_hasReportedError = false;
    QList<JobKey> ours;
    for (const JobKey key : keys) {
        if (!isOurs(key))
            continue;
        // First, so that no run finds creates held back and not the wish that held them back.
        m_table.change(key, [](JobRow &row) { row.cancelAsked = true; });
        m_outbox.giveUp(key);
        m_asked.remove(key);
        ours.append(key);
    }
    m_table.write(this, [](const StoreResult<void> &) {});
    m_ledger.open(ours, m_asking.context(), [this, ours] {
        for (const JobKey key : ours)
            cancelJobs(key);
    });
}

/// Jobs of creates that were under way when their row was cancelled, and those that were left when
/// the program ended or the service was changed.
void JobCancel::cancelLateJobs(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row || !row->cancelAsked)
            continue;
        if (!canBeCancelled(*row))
            endIfDone(key);
        else if (m_isReady && isOurs(key))
            m_ledger.open({key}, m_asking.context(), [this, key] { cancelJobs(key); });
    }
}

void JobCancel::cancelFile(JobKey key, const FileId &file)
{
    m_hasReportedError = false;
    if (!isOurs(key))
        return;
    m_table.readDetails(key, m_asking.context(),
                        [this, key, file](const StoreResult<JobDetails> &details) {
                            if (!details)
                                return;
                            m_ledger.open(key, *details);
                            cancelJobs(key, createsByFile(*details).value(file, -1));
                        });
}

void JobCancel::cancelJobs(JobKey key, std::optional<int> only)
{
    const QList<Create> &creates = m_ledger.creates(key);
    Asked asked = m_asked.value(key);
    for (int i = 0; i < int(creates.size()); ++i) {
        const bool isMeant = only ? *only == i : !asked.positions.contains(i);
        if (!isMeant || !isMade(creates.at(i)) || hasEnded(creates.at(i)))
            continue;
        asked.positions.insert(i);
        m_places.add({key, i});
        ++m_works[key].left;
    }
    if (!only)
        m_asked.insert(key, asked);
    m_places.beginNext();
    endIfDone(key);
}

/// Does nothing if it has ended while others were cancelled, or if its row is gone.
bool JobCancel::cancelJob(const Place &place)
{
    const JobRowPtr row = m_table.find(place.key);
    const Create now = m_ledger.creates(place.key).value(place.position);
    if (!row || !isMade(now) || hasEnded(now)) {
        ended(place.key);
        return false;
    }
    m_jobs.in(row->dialect, row->scope)
        .cancel(
            now.id, m_asking.context(),
            [this, place](const Result<JobNews> &answer) { answered(place, answer); },
            HttpRequest::Lane::Background)
        .release();
    return true;
}

void JobCancel::answered(const Place &place, const Result<JobNews> &answer)
{
    if (answer) {
        m_ledger.update(place.key, QMap<int, JobNews>{{place.position, *answer}});
    } else {
        m_works[place.key].needsPoll = true;
        // A job that had ended already is not an error.
        const bool isOver = answer.error().kind == ServiceError::Kind::Rejected;
        if (!isOver)
            m_asked[place.key].isRefused = true;
        if (!isOver && !std::exchange(m_hasReportedError, true))
            Q_EMIT failed(answer.error());
    }
    ended(place.key);
    m_places.ended();
}

void JobCancel::ended(JobKey key)
{
    Work &work = m_works[key];
    if (--work.left > 0)
        return;
    if (m_works.take(key).needsPoll)
        Q_EMIT pollNeeded(key);
    endIfDone(key);
}

/// The wish stays with the row, unless it is refused: then it is forgotten once each of its jobs
/// was asked about, and no more can come.
void JobCancel::endIfDone(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (m_works.contains(key) || (row && (isToBeSent(*row) || isPaused(*row))))
        return;
    const bool isRefused = m_asked.value(key).isRefused;
    if (isRefused || !row || !canBeCancelled(*row))
        m_asked.remove(key);
    if (isRefused)
        m_table.change(key, [](JobRow &changed) { changed.cancelAsked = false; });
}

} // namespace cd
