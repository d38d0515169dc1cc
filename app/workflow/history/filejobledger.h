// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobnews.h"
#include "workflow/history/jobtable.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace cd {

class Clock;

/// The file jobs ("parts") of the API v2 rows that are being sent or polled, shared by everything
/// that works on such a row. News of a part is stored at once and summed up in the row. A row
/// leaves the ledger when all its parts have ended. Also counts the file jobs that the service has
/// not finished, which plans limit (contract, "Limits and prices").
class FileJobLedger : public QObject
{
    Q_OBJECT

public:
    FileJobLedger(JobTable &table, Clock &clock);

    /// Loads the parts of these rows from the table; @p done follows, unless @p context is gone by
    /// then. Rows that can't be read are left out.
    void open(const QList<JobKey> &keys, QObject *context, const std::function<void()> &done);
    void open(JobKey key, const JobDetails &details);
    bool contains(JobKey key) const { return m_pages.contains(key); }
    const QList<FileJobState> &parts(JobKey key) const;

    /// News of parts from the service, by position in the row. Returns whether anything was new.
    bool told(JobKey key, const QMap<int, JobNews> &jobs);
    /// The same, matched by job ID; jobs of other rows are ignored.
    bool told(JobKey key, const QList<JobNews> &jobs);
    /// The create of a part failed, or its job is gone from the service. The error's retry decides
    /// whether it is settled. A part that had ended before stays as it was.
    void failed(JobKey key, int position, const ServiceError &error);

    /// No more parts are sent: those without a job are settled, with the error they failed with
    /// before, else with @p why.
    void settle(JobKey key, const ServiceError &why);
    /// Parts without a job are to be sent again.
    void unsettle(JobKey key);
    /// Forgets a row if all its parts have ended.
    void close(JobKey key);

    /// How many file jobs of @p service, as rows name it, have not ended as far as is known.
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
