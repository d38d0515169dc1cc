// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/classifyservice.h"
#include "service/api/filesservice.h"
#include "workflow/base/alarm.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/filejobpoll.h"
#include "workflow/watching/jobpoll.h"
#include "workflow/watching/listpoll.h"
#include "workflow/watching/pollschedule.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace cd {

class Clock;

/// Polls jobs: on its own those of which something is still to come, and whatever somebody asks
/// for. Many are polled through pages of the service's list, few one by one. Only jobs of the
/// current service are polled.
class JobMonitor : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;
    static constexpr int newestPolled = 50; ///< of the ended jobs, by refreshAll()
    static constexpr int many = 5; ///< so many at a time are polled through the list

    JobMonitor(JobTable &table, ClassifyService &classify, const FileJobsService &fileJobs,
               FilesService &files, FileJobLedger &ledger, Clock &clock, QObject *parent = nullptr);

    /// Which service is spoken to, as rows name it (Session::serviceId()), and whether it can be.
    void setService(const QString &service, bool ready);

    /// All of which something is still to come or whose last poll failed, and the newest others.
    void refreshAll();
    void refresh(const QList<JobKey> &keys);
    /// Which job is shown to a person: it is polled often for a while.
    void attend(std::optional<JobKey> key);

    /// Paused, it polls only what somebody asks for.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// When it polls next on its own (UTC); nothing: it has no reason to.
    std::optional<QDateTime> nextPollAt() const;

Q_SIGNALS:
    void pausedChanged(bool paused);
    void nextPoll(const std::optional<QDateTime> &at);
    /// A poll of it ended: as it should, or with an error.
    void pollEnded(cd::JobKey key, const std::optional<cd::ServiceError> &error);
    /// Something that was asked for failed. Of many jobs that fail together it is emitted once.
    void failed(const cd::ServiceError &error);

private:
    using Ms = std::chrono::milliseconds;

    bool canPoll(JobKey key) const;
    bool hasEnded(JobKey key) const;
    bool isOfFileJobs(JobKey key) const;
    bool isUnderWay(JobKey key) const;
    QSet<JobKey> largestProject(const QSet<JobKey> &keys) const;
    void watch(const QList<JobKey> &keys);
    void watchAgain(JobKey key);
    void pollDue();
    void pollThroughList(const QList<JobKey> &due);
    void pollFileJobs(const QList<JobKey> &due);
    void makePolls();
    void told(JobKey key, const Job &job);
    void listPolled(const Result<QSet<JobKey>> &left);
    void pollFailed(const QSet<JobKey> &keys, const ServiceError &error);
    void poll(JobKey key, bool asked);
    void polled(JobKey key, bool asked, const Result<bool> &outcome);
    void complain(const ServiceError &error);
    Ms gap() const;
    void planNextPoll();

    JobTable &m_table;
    ClassifyService &m_classify;
    FileJobsService m_fileJobs;
    FilesService &m_files;
    FileJobLedger &m_ledger;
    Clock &m_clock;
    Alarm m_alarm;
    PollSchedule m_schedule;
    std::unique_ptr<JobPoll>
        m_jobPoll; // made anew with the service: answers to old polls are ignored
    std::unique_ptr<FileJobPoll> m_fileJobPoll; // made anew as well
    std::unique_ptr<ListPoll> m_listPoll;
    QSet<JobKey> m_sought; // by the list poll; still without news
    QSet<JobKey> m_unlisted; // not on the pages of the list that were read
    QList<JobKey> m_asked; // by somebody, in that order
    QSet<JobKey> m_askedOfList;
    QSet<JobKey> m_underWay; // one by one
    Ms m_lastPoll{0};
    QString m_service;
    std::optional<Ms> m_next;
    bool m_ready = false;
    bool m_paused = false;
    bool m_complained = false;
};

} // namespace cd
