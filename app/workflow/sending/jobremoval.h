// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/filejobsservice.h"
#include "workflow/base/fewatonce.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace cd {

class Clock;
class JobTable;

/// Deletes jobs on the service, a few files' jobs at a time and behind what a person asks for; here
/// their rows and results stay. Only the second dialect can, and only of jobs that have ended
/// (contract).
class JobRemoval : public QObject
{
    Q_OBJECT

public:
    JobRemoval(JobTable &table, const FileJobsService &fileJobs, const Clock &clock);

    static constexpr int mostAtOnce = 4; ///< requests

    /// Of other services' jobs none is deleted. Those of the service before whose turn has not
    /// come yet are left there.
    void setService(const QString &service);
    void remove(const QList<JobKey> &keys);

Q_SIGNALS:
    /// No job of it is on the service any more; its timeline says so.
    void removed(cd::JobKey key);
    /// One job of it was not deleted, as far as is known: it can be tried again.
    void failed(const cd::ServiceError &error);

private:
    struct Part
    {
        JobKey key = 0;
        Scope scope;
        JobId id;
    };
    struct Work
    {
        qsizetype left = 0;
        bool hasFailed = false;
    };

    void removeParts(JobKey key, const QList<FileJobState> &parts);
    void removePart(const Part &part);
    void partRemoved(JobKey key, const Result<RemovedFileJob> &answer);

    JobTable &m_table;
    FileJobsService m_fileJobs;
    const Clock &m_clock;
    QString m_service;
    FewAtOnce<Part> m_parts;
    QHash<JobKey, Work> m_works;
    std::unique_ptr<QObject> m_asking; // made anew with the service: older answers don't count
};

} // namespace cd
