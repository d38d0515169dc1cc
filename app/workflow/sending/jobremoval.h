// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/jobsservice.h"
#include "workflow/base/fewatonce.h"
#include "workflow/base/generation.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace cd {

class Clock;
class JobTable;

/// Deletes jobs on the service, a few at a time and with low priority; their rows and results stay
/// here. API v2 only, and only jobs that have ended (contract).
class JobRemoval : public QObject
{
    Q_OBJECT

public:
    JobRemoval(JobTable &table, const JobsService &jobs, const Clock &clock);

    static constexpr int mostAtOnce = 4; ///< requests

    /// The current service, as rows name it. Jobs of other services are not deleted; requests for
    /// the previous service that have no answer yet are dropped, and failed() tells of it.
    void setService(const QString &service);
    void remove(const QList<JobKey> &keys);

Q_SIGNALS:
    /// None of the row's jobs is left on the service. Its timeline says so.
    void removed(cd::JobKey key);
    /// As far as is known, a job was not deleted; it can be tried again.
    void failed(const cd::ServiceError &error);

private:
    struct Removal
    {
        JobKey key = 0;
        Dialect dialect = Dialect::First;
        Scope scope;
        JobId id;
    };
    struct Work
    {
        qsizetype left = 0;
        bool hasFailed = false;
    };

    void removeJobs(JobKey key, const QList<Create> &creates);
    void removeJob(const Removal &removal);
    void jobRemoved(JobKey key, const Result<RemovedJob> &answer);

    JobTable &m_table;
    JobsService m_jobs;
    const Clock &m_clock;
    QString m_service;
    FewAtOnce<Removal> m_removals;
    QHash<JobKey, Work> m_works;
    Generation m_asking; // renewed with the service
};

} // namespace cd
