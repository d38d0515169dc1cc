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

/// How the jobs of a batch ended. What the service refused, or never answered, was no job and is
/// not among them.
struct BatchEnd
{
    QList<JobKey> jobs; ///< oldest first; never empty
    int succeeded = 0;
    int partly = 0; ///< some files have no result
    int failed = 0;
    int cancelled = 0;

    bool operator==(const BatchEnd &) const = default;
};

/// Tells once when all is done: a batch is what was in progress at a time, from when a job got in
/// progress until none is and all results are there. A stalled job does not hold it up; that one's
/// end is told when it comes.
class BatchWatch : public QObject
{
    Q_OBJECT

public:
    BatchWatch(JobTable &table, Clock &clock, QObject *parent = nullptr);

    /// Takes up what an earlier run left in progress; once, after the table was loaded.
    void start();

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
    QSet<JobKey> m_over; // of this batch, and not told yet
};

} // namespace cd
