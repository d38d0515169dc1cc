// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/filejobsservice.h"
#include "workflow/jobrow.h"

#include <QList>
#include <QObject>

#include <optional>

namespace cd {

class JobTable;
class Outbox;
class PartsBook;

/// Stops jobs: what was not sent yet stays unsent, and what the service has not ended it is asked
/// to cancel. Only the second dialect can (contract).
class JobCancel : public QObject
{
    Q_OBJECT

public:
    JobCancel(JobTable &table, Outbox &outbox, const FileJobsService &fileJobs, PartsBook &book);

    static bool canCancel(const JobRow &row);
    /// Of other services' jobs nothing is stopped.
    void setService(const QString &service) { m_service = service; }
    void cancel(const QList<JobKey> &keys);
    /// The job of one file alone; of one that is not made yet nothing is stopped.
    void cancelFile(JobKey key, const FileId &file);

Q_SIGNALS:
    /// What became of it, only a look tells.
    void lookNeeded(cd::JobKey key);
    /// One was not cancelled. Of many that fail alike it is told once.
    void failed(const cd::ServiceError &error);

private:
    void cancelParts(JobKey key, std::optional<int> only = {});
    void cancelPart(JobKey key, int position, const JobId &id);

    JobTable &m_table;
    Outbox &m_outbox;
    FileJobsService m_fileJobs;
    PartsBook &m_book;
    QString m_service;
    bool m_complained = false;
};

} // namespace cd
