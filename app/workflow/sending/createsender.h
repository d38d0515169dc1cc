// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/plan.h"
#include "service/api/jobsservice.h"
#include "workflow/history/jobtable.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace cd {

class Clock;
class CreateLedger;

/// Sends the creates of rows without exceeding the plan's limit of unfinished jobs. Where an API
/// takes transaction IDs each create carries the one that was stored for it beforehand, under which
/// the service creates one job however often it is sent; so a create without an answer is sent
/// again. Any other create is stored as unsure before it is sent, the only one of a row with the
/// row's state, and is not sent again.
class CreateSender : public QObject
{
    Q_OBJECT

public:
    /// Why sending stopped, or why all creates were refused; nullopt: all that name their files are
    /// settled and at least one job was created, or may have been. An error that may have acted
    /// without a transaction ID is of a create that is unsure now.
    using Done = std::function<void(const std::optional<ServiceError> &blocker)>;

    /// Whether a row may cost as much as answers for @p files of its files do.
    using Limit = std::function<bool(const JobRow &row, int files)>;

    static constexpr int mostAtOnce = 4; ///< requests

    CreateSender(JobTable &table, const JobsService &jobs, CreateLedger &ledger, Clock &clock);
    ~CreateSender() override;

    /// The current service, as rows name it. Creates of other services' rows are not sent: done
    /// gets Cancelled, to be retried later.
    void setService(const QString &service);
    /// The limit of unfinished jobs on this service.
    void setJobsAtOnce(int jobs);
    /// Asked before each create; none is sent above it: done gets OverLimit.
    void setLimit(const Limit &limit) { m_limit = limit; }
    /// Whether that is true of the next create of a row in the ledger.
    bool isNextAboveLimit(JobKey key) const;
    /// Sends the creates of a row in the table that are not settled yet. Answers go into the table
    /// as they come.
    void send(JobKey key, const JobDetails &details, const Done &done);
    /// If creates of this row are under way, settles those that were not sent, and returns true:
    /// done follows the others, of which only those may be sent again that got no answer. Else
    /// nothing is sent any more, and done, if it is to come, gets Cancelled. Only if
    /// JobRow::hasCreates.
    bool stop(JobKey key);
    /// Sends no more creates of this row for now: done gets a Cancelled to be continued later, once
    /// those under way are settled. False: there is nothing to hold back.
    bool pause(JobKey key);
    /// The service has created the job of this create. Stored at once if the row is in the ledger.
    void made(JobKey key, int position, const JobNews &news);

private:
    struct Work;
    using WorkPtr = std::shared_ptr<Work>;
    using Retry = ServiceError::Retry;

    WorkPtr workOf(JobKey key) const;
    void begin(const WorkPtr &work);
    bool isAffordable(const WorkPtr &work);
    void block(const WorkPtr &work, Retry retry);
    void sendNext();
    void beginCreate(const WorkPtr &work, int position);
    void sendCreate(const WorkPtr &work, int position);
    void notSent(const WorkPtr &work, int position, bool isStored);
    void ended(const WorkPtr &work, int position);
    void answered(const WorkPtr &work, int position, const Result<JobNews> &answer);
    void failed(const WorkPtr &work, int position, ServiceError error);
    void takeInAnyway(const WorkPtr &work, const JobNews &answer);
    void finish(const WorkPtr &work);

    JobTable &m_table;
    JobsService m_jobs;
    CreateLedger &m_ledger;
    Clock &m_clock;
    Limit m_limit;
    QString m_service;
    QList<WorkPtr> m_works; // in the order in which they were handed in
    int m_jobsAtOnce = limitsOf(Plan::Unknown).jobsAtOnce;
    int m_underWay = 0;
};

} // namespace cd
