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

/// The creates of the rows that are being sent or polled, shared by everything that works on such a
/// row. News of a create is stored at once and summed up in the row; where JobRow::hasCreates is
/// false the row itself stands for its only one. A row leaves the ledger when nothing more is
/// expected of any create. Also counts the creates' jobs that the service has not finished, which
/// plans limit (contract, "Limits and prices").
class CreateLedger : public QObject
{
    Q_OBJECT

public:
    /// Where a create stands.
    struct Place
    {
        JobKey key = 0;
        int position = 0; ///< among the creates of its row
    };

    CreateLedger(JobTable &table, Clock &clock);

    /// Loads the creates of these rows from the table; @p done follows, at once if nothing has to
    /// be read, else unless @p context is gone by then. Rows that can't be read are left out.
    void open(const QList<JobKey> &keys, QObject *context, const std::function<void()> &done);
    void open(JobKey key, const JobDetails &details);
    /// The row's creates name other files from now on, as @p details has them, which the table has
    /// too. @p keptCreates: so many creates, from the first on, stay as they are here.
    void named(JobKey key, int keptCreates, const JobDetails &details);
    bool contains(JobKey key) const { return m_pages.contains(key); }
    const QList<Create> &creates(JobKey key) const;

    /// News of creates from the service, by position in the row. Returns whether anything was new.
    bool update(JobKey key, const QMap<int, JobNews> &jobs);
    /// The same, matched by job ID; jobs of other rows are ignored.
    bool update(JobKey key, const QList<JobNews> &jobs);
    /// A create failed, or its job is gone from the service. The error's retry decides whether it
    /// is settled. One that had ended before stays as it was. This and the other states of creates
    /// without a job are not kept where JobRow::hasCreates is false: the row's own state tells.
    void failed(JobKey key, int position, const ServiceError &error);
    /// It was marked as unsure, and then not sent.
    void notSent(JobKey key, int position);

    /// The service has ended this create's job, whose results are still to be fetched (API v1).
    bool lacksResults(JobKey key, int position) const;
    /// These are they, all of them. @p files: those that the row is known to have.
    void resultsCame(JobKey key, int position, const QList<FileResult> &results,
                     const QList<JobFile> &files);
    /// There are none to be had.
    void hasNoResults(JobKey key, int position);

    /// Whether there is a create that names its files, and is to be sent.
    bool hasUnsent(JobKey key) const;
    /// No more creates are sent: those without a job are settled, with the error they failed with
    /// before, else with @p why. Unsure ones stay so, unless they are given up.
    void failUnsent(JobKey key, const ServiceError &why, bool giveUpUnsure = false);
    /// Creates without a job are to be sent again.
    void resetUnsent(JobKey key);
    /// Forgets a row if nothing more is expected of its creates, and nobody holds it.
    void close(JobKey key);
    void hold(JobKey key) { m_held.insert(key); }
    void release(JobKey key);

    /// How many creates' jobs of @p service, as rows name it, have not ended as far as is known.
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
        QList<Create> creates;
        QMap<int, QList<FileResult>> results; // by position
        bool isRow = false; // its only create is kept as the row itself
        QHash<FileId, int> shared = {}; // sharedIds() of the row's files
        QList<int> answered = {}; // filesOfCreates()
    };

    void setError(JobKey key, int position, const std::optional<ServiceError> &error);
    void changeUnsent(JobKey key, const std::function<void(Create &)> &change);
    void forgetUnwatched(const QList<JobKey> &keys);
    void count(const QString &service, const Create &create);
    bool updateRowsOwn(JobKey key, const Job &job);
    void updateRow(JobKey key);
    void resultsEnd(JobKey key);
    bool isAwaited(JobKey key) const;
    bool hasToBePolled(JobKey key) const;

    JobTable &m_table;
    Clock &m_clock;
    QHash<JobKey, Page> m_pages;
    QSet<JobKey> m_held;
    QHash<QString, QSet<JobId>> m_unfinished; // by service
};

} // namespace cd
