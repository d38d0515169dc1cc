// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/base/alarm.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace cd {

class Clock;
class JobEdits;
class JobTable;
class ServiceClock;
class Settings;

/// What becomes by itself of jobs that ended long ago.
struct RetentionRule
{
    enum class Deed { Keep, Archive, Delete }; ///< stored as numbers
    static constexpr int fewestDays = 1;
    static constexpr int mostDays = 3650;

    Deed deed = Deed::Keep;
    int days = 90; ///< since the job last changed

    bool operator==(const RetentionRule &) const = default;
};

/// Carries the rule out: soon after the start, every hour, and when it changes. It leaves alone
/// what has not ended or may not have, what something is still awaited of, and what a person
/// brought back from the archive. What it deletes is gone from this machine at once: it deletes
/// only while a service agrees, within a day, on what time it is.
class Retention : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;
    using Deed = RetentionRule::Deed;

    static constexpr Ms afterStart = std::chrono::minutes(1);
    static constexpr Ms interval = std::chrono::hours(1);

    Retention(JobTable &table, JobEdits &edits, Settings &settings, Clock &clock,
              const ServiceClock &serviceClock, QObject *parent = nullptr);

    void start();
    RetentionRule rule() const;
    void setRule(const RetentionRule &rule);
    /// When those last changed that a rule with @p deed may concern, oldest first (UTC).
    QList<QDateTime> candidates(Deed deed) const;

Q_SIGNALS:
    /// Some were; emitted once for each sweep.
    void tidied(cd::RetentionRule::Deed deed, int count);

private:
    bool mayConcern(const JobRow &row, Deed deed) const;
    bool isDue(JobKey key) const;
    bool isTimeCertain() const;
    void sweep();
    void look(qsizetype from);
    void carryOut();
    void finish();

    JobTable &m_table;
    JobEdits &m_edits;
    Settings &m_settings;
    Clock &m_clock;
    const ServiceClock &m_serviceClock;
    Alarm m_alarm;
    RetentionRule m_rule; // of the sweep under way
    QList<JobKey> m_keys; // to be looked at
    QList<JobKey> m_due;
    int m_count = 0;
    int m_sweep = 0; // an older one does not go on
};

} // namespace cd
