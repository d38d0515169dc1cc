// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/jobfiles.h"

#include "workflow/history/jobtable.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace cd {

namespace {

constexpr qsizetype mostJobs = 16;

} // namespace

JobFiles::JobFiles(JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    connect(&table, &JobTable::detailsChanged, this, [this](JobKey job) { m_rows.remove(job); });
}

const ExportRow *JobFiles::find(JobKey job, int place)
{
    m_used.removeOne(job);
    m_used.append(job);
    const Rows rows = m_rows.value(job);
    if (!rows) {
        read(job);
        return nullptr;
    }
    return place >= 0 && place < rows->size() ? &rows->at(place) : nullptr;
}

/// A job may have 50,000 files: their rows are made elsewhere than on the window's thread.
void JobFiles::read(JobKey job)
{
    if (m_reading.contains(job))
        return;
    m_reading.insert(job);
    m_table.readDetails(job, this, [this, job](const StoreResult<JobDetails> &details) {
        if (!details)
            return keep(job, std::make_shared<const QList<ExportRow>>());
        const auto promise = std::make_shared<QPromise<Rows>>();
        promise->start();
        promise->future().then(this, [this, job](const Rows &rows) { keep(job, rows); });
        QThreadPool::globalInstance()->start([promise, details = *details] {
            promise->addResult(std::make_shared<const QList<ExportRow>>(exportRows(details)));
            promise->finish();
        });
    });
}

void JobFiles::keep(JobKey job, const Rows &rows)
{
    m_reading.remove(job);
    m_rows.insert(job, rows);
    while (m_rows.size() > mostJobs && !m_used.isEmpty()) {
        if (m_used.constFirst() == job)
            break;
        m_rows.remove(m_used.takeFirst());
    }
    Q_EMIT wasRead(job);
}

} // namespace cd
