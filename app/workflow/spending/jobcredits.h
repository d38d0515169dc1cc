// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/service/serviceprofile.h"
#include "service/api/jobsservice.h"
#include "workflow/base/alarm.h"
#include "workflow/base/fewatonce.h"
#include "workflow/base/generation.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <chrono>

namespace cd {

class Clock;
class JobTable;

/// Asks for the credits that were billed for jobs as soon as they have ended, where their API tells
/// it with a job, and writes the sum into the row. Billing may take its time: it asks again at most
/// three times within ten minutes; BilledCredits knows it later. A service that refuses the
/// question (422) is not asked again.
class JobCredits : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    static constexpr int mostAtOnce = 2; ///< requests
    /// A row with more jobs is asked for through the list.
    static constexpr qsizetype mostOneByOne = 20;
    /// Waits before asking again.
    static constexpr std::array<Ms, 3> waits{std::chrono::seconds(30), std::chrono::minutes(2),
                                             std::chrono::minutes(6)};

    JobCredits(JobTable &table, const JobsService &jobs, Clock &clock);

    /// The current service, and whether it is ready.
    void setService(const ServiceProfile &profile, bool ready);

Q_SIGNALS:
    void refused(); ///< the service does not know the question

private:
    struct Work
    {
        Dialect dialect = Dialect::Second;
        Scope scope;
        QHash<JobId, bool> left; ///< not told yet; true: it was classified
        double credits = 0;
        int asks = 0;
        qsizetype underWay = 0; ///< requests
        Ms next{}; ///< when it is asked again, a value of Clock::elapsed()
    };
    struct Question
    {
        JobKey key = 0;
        QList<JobId> ids;
    };

    void look(const QList<JobKey> &keys);
    void begin(JobKey key, const QList<Create> &creates);
    void ask(JobKey key);
    bool send(const Question &question);
    void answered(const Question &question, const Result<QList<JobNews>> &answer);
    void conclude(JobKey key);
    void askDue();
    void planNext();

    JobTable &m_table;
    JobsService m_jobs;
    Clock &m_clock;
    Alarm m_alarm;
    Generation m_asking; // renewed with the service
    FewAtOnce<Question> m_questions;
    QString m_service;
    bool m_canBeAsked = false;
    QSet<JobKey> m_seen; // rows that were taken up in this run
    QHash<JobKey, Work> m_works;
};

} // namespace cd
