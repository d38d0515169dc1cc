// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/retention.h"

#include "store/settings/settings.h"
#include "workflow/base/clock.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <QTimer>

#include <algorithm>

namespace cd {

namespace {

// So many at a time; then the window has its turn.
constexpr qsizetype looksAtOnce = 2000;
constexpr qsizetype rowsAtOnce = 200;

} // namespace

Retention::Retention(JobTable &table, JobEdits &edits, Settings &settings, Clock &clock,
                     const ServiceClock &serviceClock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_edits(edits)
    , m_settings(settings)
    , m_clock(clock)
    , m_serviceClock(serviceClock)
    , m_alarm(clock, [this] { sweep(); })
{
}

void Retention::start()
{
    m_alarm.setFor(m_clock.elapsed() + afterStart);
}

RetentionRule Retention::rule() const
{
    RetentionRule rule;
    const int action = m_settings.value(setting::retentionAction);
    // A later version may have written another value: do nothing that this version does not know.
    if (action == int(Action::Archive) || action == int(Action::Delete))
        rule.action = Action(action);
    rule.days = std::clamp(m_settings.value(setting::retentionDays), RetentionRule::fewestDays,
                           RetentionRule::mostDays);
    return rule;
}

void Retention::setRule(const RetentionRule &rule)
{
    m_settings.set(setting::retentionAction, int(rule.action));
    m_settings.set(setting::retentionDays, rule.days);
    sweep();
}

QList<QDateTime> Retention::candidates(Action action) const
{
    QList<QDateTime> moments;
    for (const JobKey key : m_table.keys()) {
        const JobRowPtr row = m_table.find(key);
        if (mayConcern(*row, action))
            moments.append(row->changedAt);
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

bool Retention::mayConcern(const JobRow &row, Action action) const
{
    if (!hasEnded(row) || row.watched || mayHaveAJob(row) || row.shelf == Shelf::Kept
        || !row.changedAt.isValid())
        return false;
    return action == Action::Delete || (action == Action::Archive && row.shelf == Shelf::List);
}

bool Retention::isDue(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && mayConcern(*row, m_rule.action)
        && row->changedAt.addDays(m_rule.days) <= m_clock.now();
}

bool Retention::isTimeCertain() const
{
    const auto ahead = m_serviceClock.ahead();
    return ahead && std::chrono::abs(*ahead) < std::chrono::hours(24);
}

void Retention::sweep()
{
    m_alarm.setFor(m_clock.elapsed() + interval);
    m_sweep.renew();
    m_rule = rule();
    m_due.clear();
    m_count = 0;
    if (m_rule.action == Action::Keep || (m_rule.action == Action::Delete && !isTimeCertain()))
        return;
    m_keys = m_table.keys();
    look(0);
}

void Retention::look(qsizetype from)
{
    const qsizetype end = std::min(from + looksAtOnce, m_keys.size());
    for (qsizetype i = from; i < end; ++i) {
        if (isDue(m_keys.at(i)))
            m_due.append(m_keys.at(i));
    }
    const bool isLast = end == m_keys.size();
    if (isLast && m_rule.action == Action::Delete)
        m_due = m_edits.deletable(m_due);
    QTimer::singleShot(0, m_sweep.context(), [this, isLast, end] {
        if (isLast)
            carryOut();
        else
            look(end);
    });
}

void Retention::carryOut()
{
    QList<JobKey> now = m_due.first(std::min(rowsAtOnce, m_due.size()));
    m_due.remove(0, now.size());
    now.removeIf([this](JobKey key) { return !isDue(key); });
    if (m_rule.action == Action::Delete) {
        m_table.remove(now);
    } else {
        for (const JobKey key : std::as_const(now))
            m_edits.shelve(key, Shelf::List, Shelf::Archive);
    }
    m_count += int(now.size());
    if (m_due.isEmpty())
        return finish();
    QTimer::singleShot(0, m_sweep.context(), [this] { carryOut(); });
}

void Retention::finish()
{
    m_keys.clear();
    if (m_count > 0)
        Q_EMIT applied(m_rule.action, m_count);
}

} // namespace cd
