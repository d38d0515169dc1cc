// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/runcomparer.h"

#include "workflow/history/jobtable.h"

#include <QPointer>

namespace cd {

RunComparer::RunComparer(JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    m_pool.setMaxThreadCount(1);
    m_gap.setSingleShot(true);
    m_gap.setInterval(leastGapMs);
    connect(&m_gap, &QTimer::timeout, this, &RunComparer::lookAgain);
    for (const auto signal : {&JobTable::added, &JobTable::changed})
        connect(&table, signal, this, &RunComparer::follow);
    connect(&table, &JobTable::detailsChanged, this, [this](JobKey key) { follow({key}); });
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        if (!m_jobs)
            return;
        for (const JobKey key : {m_jobs->first, m_jobs->second}) {
            if (keys.contains(key))
                Q_EMIT gone(key);
        }
    });
}

RunComparer::~RunComparer()
{
    m_pool.waitForDone();
}

void RunComparer::compare(JobKey here, JobKey there)
{
    m_jobs = {here, there};
    m_wanted.renew();
    read();
}

void RunComparer::stop()
{
    m_jobs.reset();
    m_wanted.renew();
    m_isStale = false;
}

void RunComparer::follow(const QList<JobKey> &keys)
{
    if (!m_jobs || !(keys.contains(m_jobs->first) || keys.contains(m_jobs->second)))
        return;
    m_isStale = true;
    lookAgain();
}

void RunComparer::lookAgain()
{
    if (m_jobs && m_isStale && m_working == 0 && !m_gap.isActive())
        read();
}

void RunComparer::read()
{
    m_isStale = false;
    m_gap.start();
    m_table.readDetails(m_jobs->first, m_wanted.context(),
                        [this](const StoreResult<JobDetails> &details) {
                            if (!details)
                                Q_EMIT notRead(details.error());
                            else
                                readOther(*details);
                        });
}

void RunComparer::readOther(const JobDetails &here)
{
    m_table.readDetails(m_jobs->second, m_wanted.context(),
                        [this, here](const StoreResult<JobDetails> &details) {
                            if (!details)
                                Q_EMIT notRead(details.error());
                            else
                                work(here, *details);
                        });
}

void RunComparer::work(const JobDetails &here, const JobDetails &there)
{
    const JobRowPtr rowHere = m_table.find(m_jobs->first);
    const JobRowPtr rowThere = m_table.find(m_jobs->second);
    if (!rowHere || !rowThere) {
        Q_EMIT gone(rowHere ? m_jobs->second : m_jobs->first);
        return;
    }
    ++m_working;
    m_pool.start([this, one = ComparedJob{*rowHere, here}, other = ComparedJob{*rowThere, there},
                  wanted = QPointer<QObject>(m_wanted.context())] {
        const auto runs = std::make_shared<const ComparedRuns>(compareRuns(one, other));
        QMetaObject::invokeMethod(
            this, [this, runs, wanted] { finish(runs, !wanted.isNull()); }, Qt::QueuedConnection);
    });
}

void RunComparer::finish(const SharedRuns &runs, bool isWanted)
{
    --m_working;
    if (isWanted)
        Q_EMIT compared(runs);
    lookAgain();
}

} // namespace cd
