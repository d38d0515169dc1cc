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
#include <optional>

namespace cd {

class JobTable;
class Outbox;
class FileJobLedger;

/// Stops jobs: what was not sent yet stays unsent, and what the service has not ended it is asked
/// to cancel, a few files' jobs at a time and behind what a person asks for. Only the second
/// dialect can (contract).
class JobCancel : public QObject
{
    Q_OBJECT

public:
    JobCancel(JobTable &table, Outbox &outbox, const FileJobsService &fileJobs,
              FileJobLedger &ledger);

    static constexpr int mostAtOnce = 4; ///< requests

    /// Of other services' jobs nothing is stopped. Those of the service before that were not asked
    /// about yet are let be.
    void setService(const QString &service);
    void cancel(const QList<JobKey> &keys);
    /// The job of one file alone; of one that is not made yet nothing is stopped.
    void cancelFile(JobKey key, const FileId &file);

Q_SIGNALS:
    /// What became of some of its files, only a poll shows. Told once for each request to cancel
    /// the row, after the last of its files.
    void pollNeeded(cd::JobKey key);
    /// One was not cancelled. Of many that fail alike it is emitted once.
    void failed(const cd::ServiceError &error);

private:
    struct Part
    {
        JobKey key = 0;
        int position = 0;
    };
    struct Work
    {
        int left = 0; // parts whose cancelling has not ended
        bool needsPoll = false;
    };

    bool isOurs(JobKey key) const;
    void cancelParts(JobKey key, std::optional<int> only = {});
    bool cancelPart(const Part &part);
    void answered(const Part &part, const Result<FileJobAnswer> &answer);
    void ended(JobKey key);

    JobTable &m_table;
    Outbox &m_outbox;
    FileJobsService m_fileJobs;
    FileJobLedger &m_ledger;
    QString m_service;
    FewAtOnce<Part> m_parts;
    QHash<JobKey, Work> m_works;
    std::unique_ptr<QObject> m_asking; // made anew with the service: older answers don't count
    bool m_complained = false;
};

} // namespace cd
