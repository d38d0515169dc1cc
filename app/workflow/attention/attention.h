// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/base/alarm.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace cd {

class Clock;
class JobTable;
class UnsureSearch;

/// Something that can't continue until a person acts.
struct AttentionNeed
{
    enum class Kind {
        Refused, ///< the service refused submissions; there is no job
        Unsure, ///< a submission got no answer, and the search can't decide what became of it
        Files, ///< files could not be uploaded: retry them or leave them out
        SignIn, ///< the service needs a key, or rejects the one it gets
        Credits, ///< the account has no credits left, or the project is at its cap
        Limit, ///< more would exceed the person's own monthly limit
        History, ///< changes can't be written to the history
    };

    Kind kind = Kind::Refused;
    QList<JobKey> jobs; ///< the jobs concerned, oldest first; empty for History

    bool operator==(const AttentionNeed &) const = default;
};

/// Finds out when a person has to act, and announces it. Needs that arise together are announced
/// together; the same kind is announced again only after a person has looked (seen()) or all
/// earlier ones of that kind are settled.
class Attention : public QObject
{
    Q_OBJECT

public:
    using Kind = AttentionNeed::Kind;
    using Ms = std::chrono::milliseconds;

    /// How long more needs of the same kind are collected before they are announced.
    static constexpr Ms gathering = std::chrono::seconds(2);
    /// After this long without a failure the history counts as writable again.
    static constexpr Ms historyRecovery = std::chrono::minutes(1);

    Attention(JobTable &table, const UnsureSearch &unsure, Clock &clock, QObject *parent = nullptr);

    /// The current service, as rows name it (Session::serviceId()), and the error that keeps it
    /// from being used, if any.
    void setService(const QString &service, const std::optional<ServiceError> &blocker);
    /// A person has seen everything that is needed now.
    void seen();
    /// A write to the history failed.
    void historyFailed();
    /// The jobs of one kind that are not settled, oldest first.
    QList<JobKey> open(Kind kind) const;

Q_SIGNALS:
    void needed(const cd::AttentionNeed &need);
    void openChanged(); ///< what open() gives

private:
    void look(const QList<JobKey> &keys);
    void forget(const QList<JobKey> &keys);
    void take(const QHash<JobKey, Kind> &open);
    std::optional<Kind> kindOf(const JobRow &row) const;
    void tell();

    JobTable &m_table;
    const UnsureSearch &m_unsure;
    Alarm m_gathered;
    Alarm m_historyRecovered;
    Clock &m_clock;
    QString m_service;
    std::optional<Kind> m_serviceNeeds;
    QSet<JobKey> m_awaited; // in progress or paused: they need whatever their service needs
    QHash<JobKey, Kind> m_open;
    QSet<JobKey> m_new; // open ones that were neither announced nor seen
    QSet<Kind> m_told;
    bool m_historyTold = false;
};

} // namespace cd
