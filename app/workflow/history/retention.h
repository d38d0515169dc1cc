// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/base/alarm.h"
#include "workflow/base/generation.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace cd {

class Clock;
class JobEdits;
class JobTable;
class ServiceClock;
class Settings;

/// What happens automatically to jobs that ended long ago.
struct RetentionRule
{
    enum class Action { Keep, Archive, Delete }; ///< stored as numbers
    static constexpr int fewestDays = 1;
    static constexpr int mostDays = 3650;

    Action action = Action::Keep;
    int days = 90; ///< since the job last changed

    bool operator==(const RetentionRule &) const = default;
};

/// Applies the rule one minute after the start, then every hour, and when it changes. Jobs are left
/// alone if they have not ended or may not have, if results are still awaited, or if a person
/// brought them back from the archive. Deleting is final, so it is done only while this machine's
/// clock agrees with a service's within a day.
class Retention : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;
    using Action = RetentionRule::Action;

    static constexpr Ms afterStart = std::chrono::minutes(1);
    static constexpr Ms interval = std::chrono::hours(1);

    Retention(JobTable &table, JobEdits &edits, Settings &settings, Clock &clock,
              const ServiceClock &serviceClock, QObject *parent = nullptr);

    void start();
    RetentionRule rule() const;
    void setRule(const RetentionRule &rule);
    /// When the jobs that a rule with @p action may concern last changed (UTC), oldest first.
    QList<QDateTime> candidates(Action action) const;

Q_SIGNALS:
    /// @p count jobs were archived or deleted; emitted at most once for each sweep.
    void applied(cd::RetentionRule::Action action, int count);

private:
    bool mayConcern(const JobRow &row, Action action) const;
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
    Generation m_sweep; // renewed with each: an older one does not continue
};

} // namespace cd
