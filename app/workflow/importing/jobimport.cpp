// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/importing/jobimport.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/watching/jobmonitor.h"

namespace cd {

JobImport::JobImport(JobTable &table, JobMonitor &monitor, const JobsService &jobs,
                     CreateLedger &ledger, Clock &clock)
    : m_table(table)
    , m_monitor(monitor)
    , m_jobs(jobs)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void JobImport::setTarget(const QString &service, const SubmitTarget &target)
{
    const bool isElsewhere = service != m_service || target.scope != m_target.scope
        || target.dialect != m_target.dialect;
    m_service = service;
    m_target = target;
    if (!isElsewhere)
        return;
    const bool isDropped = m_list || m_asked > 0;
    m_asking.renew();
    m_list.reset();
    m_asked = 0;
    if (isDropped)
        Q_EMIT failed({.kind = ServiceError::Kind::OtherService});
}

void JobImport::addJob(const JobId &id)
{
    if (!m_table.isLoaded()) {
        connect(&m_table, &JobTable::loaded, this, [this, id] { addJob(id); });
        return;
    }
    if (const auto known = m_table.find(m_service, id))
        return m_monitor.refresh({*known});
    ++m_asked;
    m_table.fetchCreateOwners(m_service, {id}, m_asking.context(),
                              [this, id](const QHash<JobId, JobKey> &owners) {
                                  const JobKey owner = owners.value(id);
                                  if (!m_table.contains(owner))
                                      return ask(id);
                                  --m_asked;
                                  m_monitor.refresh({owner});
                                  Q_EMIT belongsTo(owner);
                              });
}

void JobImport::ask(const JobId &id)
{
    const auto answered = [this](const Result<JobNews> &answer) {
        --m_asked;
        if (answer)
            adopt(*answer);
        else
            Q_EMIT failed(answer.error());
    };
    m_jobs.in(m_target.dialect, m_target.scope)
        .job(id, m_asking.context(), answered, HttpRequest::Lane::Foreground)
        .release();
}

void JobImport::adopt(const JobNews &news)
{
    if (m_table.find(m_service, news.job.id))
        return; // it came in by another way meanwhile
    const QDateTime now = m_clock.now();
    m_table.add(adoptedRow(news, m_target.dialect, m_service, m_target.scope, now),
                adoptedDetails(news, m_target.dialect, now));
}

void JobImport::fetchList()
{
    if (m_list)
        return;
    if (!m_table.isLoaded()) {
        connect(&m_table, &JobTable::loaded, this, &JobImport::fetchList, Qt::UniqueConnection);
        return;
    }
    m_list = std::make_unique<ListImport>(
        m_table, m_jobs, m_ledger, m_clock, m_service, m_target,
        [this](const Result<ListImported> &outcome) { listDone(outcome); });
    m_list->start();
}

void JobImport::listDone(const Result<ListImported> &outcome)
{
    m_list.release()->deleteLater(); // it is the one that tells
    if (outcome)
        Q_EMIT listFetched(outcome->added, outcome->known);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace cd
