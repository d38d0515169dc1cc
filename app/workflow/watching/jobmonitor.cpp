// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/jobmonitor.h"

#include "workflow/base/clock.h"
#include "workflow/history/filejobledger.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

JobMonitor::JobMonitor(JobTable &table, const JobsService &jobs, FilesService &files,
                       FileJobLedger &ledger, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_jobs(jobs)
    , m_files(files)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_alarm(clock, [this] { pollDue(); })
{
    makePolls();
    connect(&table, &JobTable::added, this, &JobMonitor::watch);
    connect(&table, &JobTable::changed, this, &JobMonitor::watch);
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys) {
            m_schedule.remove(key);
            m_unlisted.remove(key);
        }
    });
}

void JobMonitor::setService(const QString &service, bool ready)
{
    if (m_service == service && m_ready == ready)
        return;
    if (m_service != service) {
        m_schedule.clear();
        m_asked.clear();
        m_underWay.clear();
        m_unlisted.clear();
        m_sought.clear();
        m_askedOfList.clear();
        m_listPoll.reset();
        makePolls();
    }
    if (ready)
        m_schedule.clear(); // it has just been reached: nothing needs to wait for that any longer
    m_service = service;
    m_ready = ready;
    watch(m_table.liveKeys());
    pollDue();
}

/// Answers to polls already under way are ignored.
void JobMonitor::makePolls()
{
    m_jobPoll = std::make_unique<JobPoll>(m_table, m_jobs, m_files, m_clock);
    m_fileJobPoll = std::make_unique<FileJobPoll>(m_table, m_jobs, m_files, m_ledger);
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
    m_complained = false;
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

void JobMonitor::attend(std::optional<JobKey> key)
{
    m_schedule.attend(key, m_clock.elapsed());
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
        const bool ended = hasEnded(key) && !row->pollError && !m_underWay.contains(key);
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

bool JobMonitor::isOfFileJobs(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && cd::isOfFileJobs(*row);
}

bool JobMonitor::isUnderWay(JobKey key) const
{
    return m_underWay.contains(key) || m_sought.contains(key);
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
    if (m_ready) {
        const Ms now = m_clock.elapsed();
        QList<JobKey> due = m_paused ? QList<JobKey>() : m_schedule.due(now);
        for (const JobKey key : std::as_const(due)) {
            if (!m_table.contains(key))
                m_schedule.remove(key); // deleted; removed() follows with the next tick
        }
        due.removeIf([this](JobKey key) { return !canPoll(key) || isUnderWay(key); });
        pollFileJobs(due);
        due.removeIf([this](JobKey key) { return isOfFileJobs(key); });
        pollThroughList(due);
        while (m_underWay.size() < mostAtOnce && !m_asked.isEmpty()) {
            const JobKey key = m_asked.takeFirst();
            if (canPoll(key) && !isUnderWay(key) && !isOfFileJobs(key))
                poll(key, true);
        }
        const bool isTooSoon = now < m_lastPoll + gap();
        for (const JobKey key : std::as_const(due)) {
            if (m_underWay.size() < mostAtOnce && !isUnderWay(key) && (!isTooSoon || hasEnded(key)))
                poll(key, false);
        }
    }
    planNextPoll();
}

/// Polls the API v2 rows that were asked for or are due, all together.
void JobMonitor::pollFileJobs(const QList<JobKey> &due)
{
    if (m_fileJobPoll->isPolling())
        return;
    const auto isOurs = [this](JobKey key) {
        return canPoll(key) && isOfFileJobs(key) && !isUnderWay(key);
    };
    QSet<JobKey> asked;
    std::copy_if(m_asked.cbegin(), m_asked.cend(), std::inserter(asked, asked.end()), isOurs);
    QList<JobKey> keys(asked.cbegin(), asked.cend());
    if (keys.isEmpty())
        std::copy_if(due.cbegin(), due.cend(), std::back_inserter(keys), isOurs);
    const bool isTooSoon = m_clock.elapsed() < m_lastPoll + gap();
    if (keys.isEmpty() || (asked.isEmpty() && isTooSoon))
        return;
    m_asked.removeIf([&asked](JobKey key) { return asked.contains(key); });
    m_underWay.unite(QSet<JobKey>(keys.cbegin(), keys.cend()));
    m_lastPoll = m_clock.elapsed();
    const bool isAsked = !asked.isEmpty();
    m_fileJobPoll->poll(keys, isAsked,
                        isAsked ? HttpRequest::Lane::Foreground : HttpRequest::Lane::Background,
                        [this, isAsked](JobKey key, const Result<bool> &outcome) {
                            polled(key, isAsked, outcome);
                        });
}

/// Polls those that were asked for or are due through the list, if they are many.
void JobMonitor::pollThroughList(const QList<JobKey> &due)
{
    if (m_listPoll)
        return;
    const auto canBeListed = [this](JobKey key) {
        return canPoll(key) && !isUnderWay(key) && !isOfFileJobs(key) && !m_unlisted.contains(key);
    };
    QSet<JobKey> asked;
    std::copy_if(m_asked.cbegin(), m_asked.cend(), std::inserter(asked, asked.end()), canBeListed);
    QSet<JobKey> sought = asked;
    for (const JobKey key : due) {
        if (canBeListed(key) && !hasEnded(key))
            sought.insert(key);
    }
    sought = largestProject(sought); // the list is a project's
    if (sought.size() < many)
        return;
    asked.intersect(sought);
    m_sought = sought;
    m_askedOfList = asked;
    m_asked.removeIf([&asked](JobKey key) { return asked.contains(key); });
    m_lastPoll = m_clock.elapsed();
    const auto lane
        = asked.isEmpty() ? HttpRequest::Lane::Background : HttpRequest::Lane::Foreground;
    m_listPoll = std::make_unique<ListPoll>(
        m_table, m_jobs.in(Dialect::First, m_table.find(*sought.cbegin())->scope), m_service, lane,
        [this](JobKey key, const Job &job) { told(key, job); },
        [this](const Result<QSet<JobKey>> &left) { listPolled(left); });
    m_listPoll->start(sought);
}

/// Those of @p keys that are in the project that most of them belong to.
QSet<JobKey> JobMonitor::largestProject(const QSet<JobKey> &keys) const
{
    QList<QPair<Scope, QSet<JobKey>>> projects; // few
    for (const JobKey key : keys) {
        const Scope scope = m_table.find(key)->scope;
        auto project = std::find_if(projects.begin(), projects.end(),
                                    [&scope](const auto &one) { return one.first == scope; });
        if (project == projects.end())
            project = projects.insert(projects.end(), {scope, {}});
        project->second.insert(key);
    }
    const auto largest
        = std::max_element(projects.cbegin(), projects.cend(), [](const auto &a, const auto &b) {
              return a.second.size() < b.second.size();
          });
    return largest == projects.cend() ? QSet<JobKey>() : largest->second;
}

/// What the list says of a job, sought or not.
void JobMonitor::told(JobKey key, const Job &job)
{
    m_sought.remove(key);
    if (!canPoll(key) || m_underWay.contains(key))
        return;
    const bool wasAsked = m_askedOfList.remove(key);
    const bool hadFailed = m_table.find(key)->pollError.has_value();
    const Ms now = m_clock.elapsed();
    if (m_jobPoll->take(key, job))
        m_schedule.changed(key, now);
    else
        m_schedule.unchanged(key, now);
    Q_EMIT pollEnded(key, {});
    // It may have been its results that could not be fetched.
    if (wasAsked && hadFailed && hasEnded(key))
        poll(key, true);
}

void JobMonitor::listPolled(const Result<QSet<JobKey>> &left)
{
    m_listPoll.release()->deleteLater(); // it is the one that tells
    const QSet<JobKey> sought = std::exchange(m_sought, {});
    const QSet<JobKey> asked = std::exchange(m_askedOfList, {});
    if (left || left.error().retry == ServiceError::Retry::Never) {
        // Poll them one by one then, also if the list can't be read at all.
        const QSet<JobKey> &alone = left ? *left : sought;
        m_unlisted.unite(alone);
        for (const JobKey key : alone) {
            if (asked.contains(key))
                m_asked.append(key);
        }
    } else {
        pollFailed(sought, left.error());
        if (!asked.isEmpty())
            complain(left.error());
    }
    pollDue();
}

void JobMonitor::pollFailed(const QSet<JobKey> &keys, const ServiceError &error)
{
    for (const JobKey key : keys) {
        if (!canPoll(key))
            continue;
        m_jobPoll->fail(key, error);
        m_schedule.failed(key, m_clock.elapsed(), error.after);
        Q_EMIT pollEnded(key, error);
    }
}

void JobMonitor::poll(JobKey key, bool asked)
{
    m_underWay.insert(key);
    m_lastPoll = m_clock.elapsed();
    const auto lane = asked ? HttpRequest::Lane::Foreground : HttpRequest::Lane::Background;
    const auto done = [this, key, asked](const Result<bool> &outcome) {
        polled(key, asked, outcome);
    };
    if (hasEnded(key) && !asked)
        m_jobPoll->fetchResults(key, lane, done);
    else
        m_jobPoll->poll(key, lane, done);
}

void JobMonitor::polled(JobKey key, bool asked, const Result<bool> &outcome)
{
    m_underWay.remove(key);
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
        complain(outcome.error());
    pollDue();
}

void JobMonitor::complain(const ServiceError &error)
{
    if (!std::exchange(m_complained, true))
        Q_EMIT failed(error);
}

void JobMonitor::planNextPoll()
{
    const bool looks = m_ready && !m_paused;
    std::optional<Ms> next = looks ? m_schedule.next(m_underWay + m_sought) : std::nullopt;
    if (next)
        next = std::max(*next, m_lastPoll + gap());
    // With the maximum number of polls under way, the end of one starts the next.
    m_alarm.setFor(m_underWay.size() < mostAtOnce ? next : std::nullopt);
    // While a poll is under way, the moment of the next one is not known yet.
    if (next == m_next || (!next && looks && !(m_underWay.isEmpty() && m_sought.isEmpty())))
        return;
    m_next = next;
    Q_EMIT nextPoll(nextPollAt());
}

} // namespace cd
