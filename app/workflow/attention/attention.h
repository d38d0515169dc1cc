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

/// What does not go on without a person.
struct AttentionNeed
{
    enum class Kind {
        Refused, ///< the service refused submissions; there is no job
        Unsure, ///< no answer came, and the search can't decide what became of it
        Files, ///< some could not be uploaded: to be tried again, or left out
        SignIn, ///< jobs can't go on without a key, or with this one
        Credits, ///< the service wants to be paid first
        History, ///< what changes can't be written down
    };

    Kind kind = Kind::Refused;
    QList<JobKey> jobs; ///< oldest first; none where it is the history

    bool operator==(const AttentionNeed &) const = default;
};

/// Finds out when a person is needed, and tells it: many at once as one, and one kind again only
/// when a person has looked or the earlier ones of it are settled.
class Attention : public QObject
{
    Q_OBJECT

public:
    using Kind = AttentionNeed::Kind;
    using Ms = std::chrono::milliseconds;

    /// So long more of a kind is waited for before it is told.
    static constexpr Ms gathering = std::chrono::seconds(2);
    /// So long without a failure and the history counts as written again.
    static constexpr Ms historyRecovery = std::chrono::minutes(1);

    Attention(JobTable &table, const UnsureSearch &unsure, Clock &clock, QObject *parent = nullptr);

    /// Takes up what is needed since an earlier run: that is no news. Once, after the table was
    /// loaded.
    void start();
    /// Which service is spoken to, as rows name it (Session::serviceId()), and why it can't be.
    void setService(const QString &service, const std::optional<ServiceError> &hindrance);
    /// A person has seen all that is needed now.
    void seen();
    /// Something could not be written into the history.
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
    QSet<JobKey> m_awaited; // they need what their service needs
    QHash<JobKey, Kind> m_open;
    QSet<JobKey> m_new; // of the open ones: not told, and not seen
    QSet<Kind> m_told;
    bool m_historyTold = false;
};

} // namespace cd
