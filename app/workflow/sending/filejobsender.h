// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/plan.h"
#include "service/api/filejobsservice.h"
#include "workflow/history/jobtable.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace cd {

class Clock;
class FileJobLedger;

/// Sends the creates of rows of the second dialect, one for each file, no more at a time than the
/// plan has jobs at once. Each bears the transaction ID that was written down for it before, under
/// which the service makes one job however often it is asked: what got no answer is sent again.
class FileJobSender : public QObject
{
    Q_OBJECT

public:
    /// Why it did not go on, or why all of them were refused; nothing: all are settled, and one at
    /// least was made.
    using Done = std::function<void(const std::optional<ServiceError> &hindrance)>;

    static constexpr int mostAtOnce = 4; ///< requests

    FileJobSender(JobTable &table, const FileJobsService &fileJobs, FileJobLedger &ledger,
                  Clock &clock);
    ~FileJobSender() override;

    /// Which service is spoken to. What is left of others' rows is not sent: done is told of
    /// Cancelled, to be tried later.
    void setService(const QString &service);
    /// How many jobs of this service may be unfinished at one time.
    void setJobsAtOnce(int jobs);
    /// Sends what is not settled by now of a row that the table contains; what comes back stands in
    /// the table as it comes.
    void send(JobKey key, const JobDetails &details, const Done &done);
    /// Sends no more of it; done is told of Cancelled once what is under way is settled. Of a row
    /// that is about to be handed in nothing is sent.
    void stop(JobKey key);

private:
    struct Work;
    using WorkPtr = std::shared_ptr<Work>;
    using Retry = ServiceError::Retry;

    void begin(const WorkPtr &work);
    void hinder(const WorkPtr &work, Retry retry);
    void sendNext();
    void sendPart(const WorkPtr &work, int position);
    void answered(const WorkPtr &work, int position, const Result<FileJobAnswer> &answer);
    void made(const WorkPtr &work, int position, const FileJobAnswer &answer);
    void failed(const WorkPtr &work, int position, ServiceError error);
    void takeInAnyway(const WorkPtr &work, const FileJobAnswer &answer);
    void finish(const WorkPtr &work);

    JobTable &m_table;
    FileJobsService m_fileJobs;
    FileJobLedger &m_ledger;
    Clock &m_clock;
    QString m_service;
    QList<WorkPtr> m_works; // in the order in which they were handed in
    QSet<JobKey> m_stopped; // before they were
    int m_jobsAtOnce = limitsOf(Plan::Unknown).jobsAtOnce;
    int m_underWay = 0;
};

} // namespace cd
