// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/classifyservice.h"
#include "workflow/jobtable.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <chrono>
#include <optional>

namespace cd {

class Clock;

/// Submissions on their way to the service. Every step is on the disk before the next is taken,
/// and a create goes on the wire at most once for each decision of the user: it is tried again by
/// itself only where the service surely did not act.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(JobTable &table, ClassifyService &service, Clock &clock, QObject *parent = nullptr);

    /// What the last run left behind: what was being sent is unsure now. Once, after the table was
    /// loaded.
    void resume();

    /// How the rows name the service that ClassifyService speaks to; see JobMonitor::setService().
    /// Empty: none can be spoken to. Only what was submitted to this one is sent.
    void setService(const QString &service);

    /// Writes it down, then sends it; the row appears at once. @p replaces: the job whose place
    /// it takes.
    JobKey submit(const JobRequest &request, const QList<JobFile> &files, const QString &label,
                  std::optional<JobKey> replaces = {});

    /// The user's decision to send a Refused, GivenUp or Unsure one again; for an Unsure one that
    /// may make a second job.
    void sendAgain(JobKey key);
    /// Doesn't wait any longer with one that is Queued.
    void tryNow(JobKey key);
    /// Stops trying a Queued one, or lets an Unsure one be. One that is being sent goes on.
    void giveUp(JobKey key);
    /// When a Queued one that failed is tried again; nothing: as soon as its turn comes.
    std::optional<QDateTime> nextTry(JobKey key) const;

Q_SIGNALS:
    /// The service refused these fields (422).
    void fieldsRefused(cd::JobKey key, const QList<cd::FieldProblem> &problems);
    /// It could not be written down, and therefore was not sent; it is GivenUp.
    void notStored(cd::JobKey key, const cd::StoreError &error);

private:
    struct Waiting
    {
        std::chrono::milliseconds until{0}; // on the clock's elapsed()
        int failures = 0;
    };

    void enqueue(JobKey key);
    void sendDue();
    void wakeAt(std::chrono::milliseconds moment);
    void beginSending(JobKey key);
    void send(JobKey key);
    void answered(JobKey key, const Result<JobAnswer> &answer);
    void accepted(JobKey key, const JobAnswer &answer);
    void failed(JobKey key, const ServiceError &error);
    void waitAndTryAgain(JobKey key, const ServiceError &error);
    void setState(JobKey key, SubmissionState state, const std::optional<ServiceError> &error,
                  const JobTable::Written &written = {});

    JobTable &m_table;
    ClassifyService &m_classify;
    Clock &m_clock;
    QString m_service;
    QList<JobKey> m_queue; // Queued and on the disk, oldest first
    QHash<JobKey, Waiting> m_waiting; // of those, the ones that failed before
    int m_sending = 0;
    std::optional<std::chrono::milliseconds> m_wakeAt;
};

} // namespace cd
