// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/jobsservice.h"
#include "workflow/base/fewatonce.h"
#include "workflow/base/generation.h"
#include "workflow/history/createledger.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class JobTable;
class Outbox;

/// Cancels jobs: creates that were not sent yet stay unsent, and the service is asked to cancel the
/// jobs that have not ended, a few at a time and with low priority; those that were being created
/// follow as soon as they are known. The wish is on the disk (JobRow::cancelAsked): what has not
/// ended when the program does is asked for in the next run. API v2 only (contract).
class JobCancel : public QObject
{
    Q_OBJECT

public:
    JobCancel(JobTable &table, Outbox &outbox, const JobsService &jobs, CreateLedger &ledger);

    static constexpr int mostAtOnce = 4; ///< requests

    /// The current service, as rows name it, and whether it is ready. What is left to be cancelled
    /// on another service waits until that one is back; failed() tells of single files, which
    /// don't.
    void setService(const QString &service, bool ready);
    void cancel(const QList<JobKey> &keys);
    /// Cancels the job of one file. Does nothing if the service has not created it yet.
    void cancelFile(JobKey key, const FileId &file);

Q_SIGNALS:
    /// What became of some of its files only a poll can tell. Emitted once for each request to
    /// cancel the row, after the last of its files.
    void pollNeeded(cd::JobKey key);
    /// A job could not be cancelled. Emitted once for many that fail together.
    void failed(const cd::ServiceError &error);

private:
    using Place = CreateLedger::Place;
    struct Work
    {
        int left = 0; // jobs whose cancelling has not ended
        bool needsPoll = false;
    };
    struct Asked
    {
        QSet<int> positions; // whose jobs the service was asked to cancel
        bool isRefused = false; // it did not cancel one of them, at least
    };

    bool isOurs(JobKey key) const;
    void cancelJobs(JobKey key, std::optional<int> only = {});
    void cancelLateJobs(const QList<JobKey> &keys);
    bool cancelJob(const Place &place);
    void answered(const Place &place, const Result<JobNews> &answer);
    void ended(JobKey key);
    void endIfDone(JobKey key);

    JobTable &m_table;
    Outbox &m_outbox;
    JobsService m_jobs;
    CreateLedger &m_ledger;
    QString m_service;
    FewAtOnce<Place> m_places;
    QHash<JobKey, Work> m_works;
    QHash<JobKey, Asked> m_asked;
    Generation m_asking; // renewed with the service
    bool m_isReady = false;
    bool m_hasReportedError = false;
};

} // namespace cd
