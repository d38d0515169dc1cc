// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobmonitor.h"

#include "workflow/clock.h"
#include "workflow/jobmerge.h"

#include <algorithm>

namespace cd {

JobMonitor::JobMonitor(JobTable &table, ClassifyService &classify, FilesService &files,
                       Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_classify(classify)
    , m_files(files)
    , m_clock(clock)
    , m_alarm(clock, [this] { lookAtDue(); })
    , m_look(std::make_unique<JobLook>(table, classify, files, clock))
{
    connect(&table, &JobTable::added, this, &JobMonitor::watch);
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
        m_underWay.clear();
        m_list.reset();
        m_look = std::make_unique<JobLook>(m_table, m_classify, m_files, m_clock);
    }
    if (ready)
        m_schedule.clear(); // it has just been reached: nothing needs to wait for that any longer
    m_service = service;
    m_ready = ready;
    watch(m_table.keys());
    lookAtDue();
}

void JobMonitor::refreshAll()
{
    QList<JobKey> asked;
    int newest = newestLookedAt;
    const QList<JobKey> keys = m_table.keys();
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        if (!canLookAt(*key))
            continue;
        const JobRow &row = m_table.row(*key);
        if (row.watched || row.lookError || newest-- > 0)
            asked.append(*key);
    }
    refresh(asked);
}

void JobMonitor::refresh(const QList<JobKey> &keys)
{
    m_complained = false;
    for (const JobKey key : keys) {
        if (canLookAt(key) && !m_asked.contains(key))
            m_asked.append(key);
    }
    lookAtDue();
}

void JobMonitor::addJob(const JobId &id)
{
    if (const auto known = m_table.find(m_service, id)) {
        refresh({*known});
        return;
    }
    m_classify
        .job(
            id, m_look.get(),
            [this, service = m_service](const Result<JobAnswer> &answer) {
                if (answer)
                    adopt(*answer, service);
                else
                    Q_EMIT failed(answer.error());
            },
            HttpRequest::Lane::Foreground)
        .release();
}

void JobMonitor::fetchList()
{
    if (m_list)
        return;
    m_list = std::make_unique<ListFetch>(
        m_table, m_classify, m_clock, m_service,
        [this](const Result<ListFetch::Outcome> &outcome) { listDone(outcome); });
    m_list->start();
}

void JobMonitor::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged(paused);
    lookAtDue();
}

std::optional<QDateTime> JobMonitor::nextLookAt() const
{
    if (!m_next)
        return std::nullopt;
    return m_clock.now().addMSecs((*m_next - m_clock.elapsed()).count());
}

bool JobMonitor::canLookAt(JobKey key) const
{
    return m_table.contains(key) && m_table.row(key).service == m_service
        && !m_table.row(key).job.id.isEmpty();
}

void JobMonitor::watch(const QList<JobKey> &keys)
{
    const Ms now = m_clock.elapsed();
    for (const JobKey key : keys) {
        if (!canLookAt(key) || !m_table.row(key).watched) {
            m_schedule.remove(key);
            continue;
        }
        const JobRow &row = m_table.row(key);
        // The list told of its end: only the results are missing, and they are there.
        const bool ended
            = row.job.status.isFinished() && !row.lookError && !m_underWay.contains(key);
        if (ended || !m_schedule.contains(key)) {
            const qint64 age = row.changedAt.msecsTo(m_clock.now());
            m_schedule.add(key, now, now - Ms(std::max<qint64>(age, 0)));
        }
    }
    lookAtDue();
}

void JobMonitor::lookAtDue()
{
    if (m_ready) {
        while (m_underWay.size() < mostAtOnce && !m_asked.isEmpty()) {
            const JobKey key = m_asked.takeFirst();
            if (canLookAt(key) && !m_underWay.contains(key))
                look(key, true);
        }
        const QList<JobKey> due = m_paused ? QList<JobKey>() : m_schedule.due(m_clock.elapsed());
        for (const JobKey key : due) {
            if (m_underWay.size() < mostAtOnce && !m_underWay.contains(key))
                look(key, false);
        }
    }
    planNextLook();
}

void JobMonitor::look(JobKey key, bool asked)
{
    m_underWay.insert(key);
    m_look->look(key, asked ? HttpRequest::Lane::Foreground : HttpRequest::Lane::Background,
                 [this, key, asked](const Result<bool> &outcome) { looked(key, asked, outcome); });
}

void JobMonitor::looked(JobKey key, bool asked, const Result<bool> &outcome)
{
    m_underWay.remove(key);
    const Ms now = m_clock.elapsed();
    if (!outcome)
        m_schedule.failed(key, now, outcome.error().after);
    else if (*outcome)
        m_schedule.changed(key, now);
    else
        m_schedule.unchanged(key, now);
    if (m_table.contains(key) && !m_table.row(key).watched)
        m_schedule.remove(key);
    if (asked && !outcome && !m_complained) {
        m_complained = true;
        Q_EMIT failed(outcome.error());
    }
    lookAtDue();
}

void JobMonitor::planNextLook()
{
    const bool looks = m_ready && !m_paused;
    const std::optional<Ms> next = looks ? m_schedule.next(m_underWay) : std::nullopt;
    // With all hands full, the end of a look is what wakes it.
    m_alarm.setFor(m_underWay.size() < mostAtOnce ? next : std::nullopt);
    // While it looks, the moment of the next look is not known yet.
    if (next == m_next || (!next && looks && !m_underWay.isEmpty()))
        return;
    m_next = next;
    Q_EMIT nextLook(nextLookAt());
}

void JobMonitor::adopt(const JobAnswer &answer, const QString &service)
{
    if (m_table.find(service, answer.job.id))
        return; // it came in by another way meanwhile
    JobDetails details = adoptedDetails(answer.job, m_clock.now());
    details.rawJob = answer.raw;
    m_table.add(adoptedRow(answer.job, service, m_clock.now()), details);
}

void JobMonitor::listDone(const Result<ListFetch::Outcome> &outcome)
{
    m_list.release()->deleteLater(); // it is the one that tells
    if (outcome)
        Q_EMIT listFetched(outcome->added, outcome->known);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace cd
