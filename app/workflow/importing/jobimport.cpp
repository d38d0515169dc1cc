// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/importing/jobimport.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/importing/filelistimport.h"
#include "workflow/rows/filejobmerge.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/watching/jobmonitor.h"

namespace cd {

JobImport::JobImport(JobTable &table, JobMonitor &monitor, const ClassifyService &classify,
                     const FileJobsService &fileJobs, FileJobLedger &book, Clock &clock)
    : m_table(table)
    , m_monitor(monitor)
    , m_classify(classify)
    , m_fileJobs(fileJobs)
    , m_ledger(book)
    , m_clock(clock)
    , m_asking(std::make_unique<QObject>())
{
}

void JobImport::setTarget(const QString &service, const SubmitTarget &target)
{
    if (service == m_service && target == m_target)
        return;
    m_service = service;
    m_target = target;
    m_asking = std::make_unique<QObject>();
    m_list.reset();
}

void JobImport::addJob(const JobId &id)
{
    if (!m_table.isLoaded()) {
        connect(&m_table, &JobTable::loaded, this, [this, id] { addJob(id); });
        return;
    }
    if (const auto known = m_table.find(m_service, id))
        return m_monitor.refresh({*known});
    m_table.fetchPartOwners(m_service, {id}, m_asking.get(),
                            [this, id](const QHash<JobId, JobKey> &owners) {
                                const JobKey owner = owners.value(id);
                                if (!m_table.contains(owner))
                                    return ask(id);
                                m_monitor.refresh({owner});
                                Q_EMIT isPartOf(owner);
                            });
}

void JobImport::ask(const JobId &id)
{
    if (m_target.dialect == Dialect::Second)
        return askForFileJob(id);
    m_classify.in(m_target.scope)
        .job(
            id, m_asking.get(),
            [this](const Result<JobAnswer> &answer) {
                if (!answer) {
                    Q_EMIT failed(answer.error());
                    return;
                }
                const QDateTime now = m_clock.now();
                adopt(adoptedRow(answer->job, m_service, m_target.scope, now),
                      adoptedDetails(answer->job, now), answer->raw);
            },
            HttpRequest::Lane::Foreground)
        .release();
}

void JobImport::askForFileJob(const JobId &id)
{
    m_fileJobs.in(m_target.scope)
        .job(
            id, m_asking.get(),
            [this](const Result<FileJobAnswer> &answer) {
                if (!answer) {
                    Q_EMIT failed(answer.error());
                    return;
                }
                const QDateTime now = m_clock.now();
                adopt(adoptedRow(answer->job, m_service, m_target.scope, now),
                      adoptedDetails(answer->job, now), answer->raw);
            },
            HttpRequest::Lane::Foreground)
        .release();
}

void JobImport::adopt(const JobRow &row, JobDetails details, const QByteArray &raw)
{
    if (m_table.find(row.service, row.job.id))
        return; // it came in by another way meanwhile
    details.rawJob = raw;
    m_table.add(row, details);
}

void JobImport::fetchList()
{
    if (m_list)
        return;
    if (!m_table.isLoaded()) {
        connect(&m_table, &JobTable::loaded, this, &JobImport::fetchList, Qt::UniqueConnection);
        return;
    }
    const auto done = [this](const Result<ListImported> &outcome) {
        listDone(outcome);
    };
    if (m_target.dialect == Dialect::First) {
        auto list = std::make_unique<ListImport>(m_table, m_classify, m_clock, m_service,
                                                 m_target.scope, done);
        list->start();
        m_list = std::move(list);
    } else {
        auto list = std::make_unique<FileListImport>(m_table, m_fileJobs, m_ledger, m_clock,
                                                     m_service, m_target.scope, done);
        list->start();
        m_list = std::move(list);
    }
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
