// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/filejob.h"
#include "workflow/history/jobtable.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace cd {

class Clock;

/// The file jobs ("parts") of the API v2 rows that are being sent or polled. News of one is in the
/// table at once, summed up in its row, and known to everybody who works on that row. A row whose
/// parts have all ended leaves the ledger. It knows too how many file jobs the service has not
/// ended, of which a plan has a limit (contract, "Limits and prices").
class FileJobLedger : public QObject
{
    Q_OBJECT

public:
    FileJobLedger(JobTable &table, Clock &clock);

    /// Takes up what the table's rows have; @p done is not called once @p context is gone. What
    /// can't be read is left out.
    void open(const QList<JobKey> &keys, QObject *context, const std::function<void()> &done);
    void open(JobKey key, const JobDetails &details);
    bool contains(JobKey key) const { return m_pages.contains(key); }
    const QList<FileJobState> &parts(JobKey key) const;

    /// News of parts from the service, by their positions. Returns whether anything was new.
    bool told(JobKey key, const QMap<int, FileJob> &jobs);
    /// The same, by the jobs' IDs; those of other rows are left out.
    bool told(JobKey key, const QList<FileJob> &jobs);
    /// The create of a part failed, or its job is gone from the service; what comes of it, the
    /// error's retry says. One that had ended before stays as it ended.
    void failed(JobKey key, int position, const ServiceError &error);

    /// No more of them are sent: those not made yet are settled, with what failed before, else
    /// with @p why.
    void settle(JobKey key, const ServiceError &why);
    /// Those not made are to be sent again.
    void unsettle(JobKey key);
    /// Forgets a row that was opened, if all its parts have ended.
    void close(JobKey key);

    /// How many jobs of @p service, as rows name it, have not ended as far as is known.
    qsizetype unfinished(const QString &service) const
    {
        return m_unfinished.value(service).size();
    }

Q_SIGNALS:
    void fewerUnfinished();

private:
    struct Page
    {
        QString service;
        QList<FileJobState> parts;
        QMap<int, FileResult> results; // by position
    };

    void changeUnmade(JobKey key, const std::function<void(FileJobState &)> &change);
    void count(const QString &service, const FileJobState &part);
    void sumUp(JobKey key);

    JobTable &m_table;
    Clock &m_clock;
    QHash<JobKey, Page> m_pages;
    QHash<QString, QSet<JobId>> m_unfinished; // by service
};

} // namespace cd
