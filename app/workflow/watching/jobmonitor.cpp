// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/jobmonitor.h"

#include "workflow/base/clock.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

JobMonitor::JobMonitor(JobTable &table, const JobsService &jobs, FilesService &files,
                       CreateLedger &ledger, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_jobs(jobs)
    , m_files(files)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_alarm(clock, [this] { pollDue(); })
{
    makePoll();
    connect(&table, &JobTable::changed, this, &JobMonitor::watch);
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys)
            m_schedule.remove(key);
    });
}

void JobMonitor::setService(const QString &service, bool ready)
{
    if (m_service == service && m_ready == ready)
        return;
    if (m_service != service) {
        m_schedule.clear();
        m_asked.clear();
        makePoll();
    }
    if (ready)
        m_schedule.clear(); // it has just been reached: nothing needs to wait for that any longer
    m_service = service;
    m_ready = ready;
    watch(m_table.liveKeys());
    pollDue();
}

/// Answers to polls already under way are ignored.
void JobMonitor::makePoll()
{
    m_poll = std::make_unique<JobPoll>(m_table, m_jobs, m_files, m_ledger);
    connect(m_poll.get(), &JobPoll::polled, this, &JobMonitor::polled);
    connect(m_poll.get(), &JobPoll::roomMade, this, &JobMonitor::pollDue);
}

void JobMonitor::refreshAll()
{
    QList<JobKey> asked = m_table.liveKeys();
    std::reverse(asked.begin(), asked.end());
    const QSet<JobKey> live(asked.cbegin(), asked.cend());
    const QList<JobKey> &keys = m_table.keys();
    qsizetype newest = newestPolled;
    for (auto key = keys.crbegin(); key != keys.crend() && newest > 0; ++key) {
        if (!canPoll(*key) || live.contains(*key))
            continue;
        asked.append(*key);
        --newest;
    }
    refresh(asked);
}

void JobMonitor::refresh(const QList<JobKey> &keys)
{
    m_hasReportedError = false;
    QSet<JobKey> asked(m_asked.cbegin(), m_asked.cend());
    for (const JobKey key : keys) {
        if (canPoll(key) && !asked.contains(key))
            m_asked.append(key);
        watchAgain(key);
        asked.insert(key);
    }
    pollDue();
}

/// A job that a person refreshes is watched again.
void JobMonitor::watchAgain(JobKey key)
{
    if (canPoll(key) && !hasEnded(key))
        m_table.change(key, [](JobRow &row) { row.watched = true; });
}

void JobMonitor::setCurrentJob(std::optional<JobKey> key)
{
    m_schedule.setCurrentJob(key, m_clock.elapsed());
    pollDue();
}

void JobMonitor::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged(paused);
    pollDue();
}

std::optional<QDateTime> JobMonitor::nextPollAt() const
{
    if (!m_next)
        return std::nullopt;
    return m_clock.now().addMSecs((*m_next - m_clock.elapsed()).count());
}

bool JobMonitor::canPoll(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && row->service == m_service && hasJob(*row);
}

void JobMonitor::watch(const QList<JobKey> &keys)
{
    const Ms now = m_clock.elapsed();
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!canPoll(key) || !row->watched) {
            m_schedule.remove(key);
            continue;
        }
        // The list reported its end: only its results are missing, and they can be fetched.
        const bool ended = hasEnded(key) && !row->pollError && !m_poll->isPolling(key);
        if (ended || !m_schedule.contains(key)) {
            const qint64 age = row->changedAt.msecsTo(m_clock.now());
            m_schedule.add(key, now, now - Ms(std::max<qint64>(age, 0)));
        }
    }
    pollDue();
}

bool JobMonitor::hasEnded(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && row->job.status.isFinished();
}

/// Jobs that are due within this time are polled together: else a thousand jobs would need a
/// request each.
JobMonitor::Ms JobMonitor::gap() const
{
    constexpr qsizetype few = 10;
    if (m_schedule.count() <= few)
        return Ms(0);
    return std::clamp(Ms(5 * m_schedule.count()), Ms(250), Ms(2500));
}

void JobMonitor::pollDue()
{
    if (m_ready && !m_poll->isBusy())
        pollAsked();
    if (m_ready && !m_paused && !m_poll->isBusy()) {
        const Ms now = m_clock.elapsed();
        const bool isTooSoon = now < m_lastPoll + gap();
        QList<JobKey> due = m_schedule.due(now);
        for (const JobKey key : std::as_const(due)) {
            if (!m_table.contains(key))
                m_schedule.remove(key); // deleted; removed() follows with the next tick
        }
        due.removeIf([this, isTooSoon](JobKey key) {
            return !canPoll(key) || m_poll->isPolling(key) || (isTooSoon && !hasEnded(key));
        });
        if (!due.isEmpty()) {
            m_lastPoll = now;
            m_poll->poll(due, false);
        }
    }
    planNextPoll();
}

void JobMonitor::pollAsked()
{
    QList<JobKey> asked = std::exchange(m_asked, {});
    for (const JobKey key : std::as_const(asked)) {
        if (m_poll->isPolling(key))
            m_asked.append(key); // next time
    }
    asked.removeIf([this](JobKey key) { return !canPoll(key) || m_poll->isPolling(key); });
    if (asked.isEmpty())
        return;
    m_lastPoll = m_clock.elapsed();
    m_poll->poll(asked, true);
}

void JobMonitor::polled(JobKey key, bool asked, const Result<bool> &outcome)
{
    const Ms now = m_clock.elapsed();
    if (!outcome)
        m_schedule.failed(key, now, outcome.error().after);
    else if (*outcome)
        m_schedule.changed(key, now);
    else
        m_schedule.unchanged(key, now);
    if (const JobRowPtr row = m_table.find(key); !row || !row->watched)
        m_schedule.remove(key);
    Q_EMIT pollEnded(key, outcome ? std::nullopt : std::optional(outcome.error()));
    if (asked && !outcome)
        reportError(outcome.error());
}

void JobMonitor::reportError(const ServiceError &error)
{
    if (!std::exchange(m_hasReportedError, true))
        Q_EMIT failed(error);
}

void JobMonitor::planNextPoll()
{
    const bool looks = m_ready && !m_paused;
    const QSet<JobKey> polling = m_poll->polling();
    std::optional<Ms> next = looks ? m_schedule.next(polling) : std::nullopt;
    if (next)
        next = std::max(*next, m_lastPoll + gap());
    // With the maximum number of polls under way, the end of one starts the next.
    m_alarm.setFor(m_poll->isBusy() ? std::nullopt : next);
    // While a poll is under way, the moment of the next one is not known yet.
    if (next == m_next || (!next && looks && !polling.isEmpty()))
        return;
    m_next = next;
    Q_EMIT nextPoll(nextPollAt());
}

} // namespace cd
