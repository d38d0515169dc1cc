// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "workflow/base/alarm.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/jobpoll.h"
#include "workflow/watching/pollschedule.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace cd {

class Clock;

/// Polls jobs: automatically those that are still watched (JobRow::watched), and those that a
/// person refreshes. Only jobs of the current service are polled.
class JobMonitor : public QObject
{
    Q_OBJECT

public:
    static constexpr int newestPolled = 50; ///< how many ended jobs refreshAll() polls

    JobMonitor(JobTable &table, const JobsService &jobs, FilesService &files, CreateLedger &ledger,
               Clock &clock, QObject *parent = nullptr);

    /// The current service, as rows name it (Session::serviceId()), and whether it is ready.
    void setService(const QString &service, bool ready);

    /// Polls all that are watched or whose last poll failed, and the newest others.
    void refreshAll();
    void refresh(const QList<JobKey> &keys);
    /// Which job is shown to a person, nullopt for none: it is polled often for a while.
    void setCurrentJob(std::optional<JobKey> key);

    /// While paused it polls only what a person refreshes.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// When it polls next automatically (UTC); nullopt: nothing is to be polled.
    std::optional<QDateTime> nextPollAt() const;

Q_SIGNALS:
    void pausedChanged(bool paused);
    void nextPoll(const std::optional<QDateTime> &at);
    /// A poll of this job ended; @p error: it failed.
    void pollEnded(cd::JobKey key, const std::optional<cd::ServiceError> &error);
    /// A refresh that a person asked for failed. Emitted once for many jobs that fail together.
    void failed(const cd::ServiceError &error);

private:
    using Ms = std::chrono::milliseconds;

    bool canPoll(JobKey key) const;
    bool hasEnded(JobKey key) const;
    void watch(const QList<JobKey> &keys);
    void watchAgain(JobKey key);
    void pollDue();
    void makePoll();
    void pollAsked();
    void polled(JobKey key, bool asked, const Result<bool> &outcome);
    void reportError(const ServiceError &error);
    Ms gap() const;
    void planNextPoll();

    JobTable &m_table;
    JobsService m_jobs;
    FilesService &m_files;
    CreateLedger &m_ledger;
    Clock &m_clock;
    Alarm m_alarm;
    PollSchedule m_schedule;
    std::unique_ptr<JobPoll> m_poll; // made anew with the service: answers to old polls are ignored
    QList<JobKey> m_asked; // refreshed by a person, in that order
    Ms m_lastPoll = -PollSchedule::longest; // none yet
    QString m_service;
    std::optional<Ms> m_next;
    bool m_ready = false;
    bool m_paused = false;
    bool m_hasReportedError = false;
};

} // namespace cd
