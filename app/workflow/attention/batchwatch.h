// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/base/alarm.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class Clock;
class JobTable;

/// How the jobs of a batch ended. Submissions that the service refused, or never answered, are not
/// counted: there is no job.
struct BatchEnd
{
    QList<JobKey> jobs; ///< oldest first; never empty
    int succeeded = 0;
    int partly = 0; ///< some files have no result
    int failed = 0;
    int cancelled = 0;

    bool operator==(const BatchEnd &) const = default;
};

/// Announces once when everything is done. A batch begins when a job gets in progress while none
/// was, and ends when none is in progress and all results are there. Stalled jobs do not hold it
/// up; their end is announced separately when it comes.
class BatchWatch : public QObject
{
    Q_OBJECT

public:
    BatchWatch(JobTable &table, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void ended(const cd::BatchEnd &end);

private:
    void look(const QList<JobKey> &keys);
    void forget(const QList<JobKey> &keys);
    std::optional<Alarm::Ms> nextStalled() const;
    void findEnd();
    BatchEnd endOf(const QList<JobKey> &keys) const;

    JobTable &m_table;
    Clock &m_clock;
    Alarm m_alarm; // rings when the next one is stalled
    QSet<JobKey> m_awaited;
    QSet<JobKey> m_over; // ended jobs of this batch, not announced yet
};

} // namespace cd
