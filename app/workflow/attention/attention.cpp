// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/attention/attention.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/unsuresearch.h"

#include <algorithm>

namespace cd {

namespace {

using Kind = AttentionNeed::Kind;

/// What a person has to do about an error; nullopt if it may pass without them.
std::optional<Kind> kindOf(const std::optional<ServiceError> &error)
{
    if (!error)
        return std::nullopt;
    switch (error->kind) {
    case ServiceError::Kind::SignInNeeded:
    case ServiceError::Kind::NoKey:
        return Kind::SignIn;
    case ServiceError::Kind::PaymentNeeded:
        return Kind::Credits;
    case ServiceError::Kind::OverLimit:
        return Kind::Limit;
    default:
        return std::nullopt;
    }
}

bool isWaiting(const JobRow &row)
{
    return isAwaited(row) || isPaused(row);
}

bool needsDecision(const std::optional<UnsureFinding> &finding)
{
    return finding
        && (finding->kind == UnsureFinding::Kind::None
            || finding->kind == UnsureFinding::Kind::Several
            || finding->kind == UnsureFinding::Kind::FilesUnknown);
}

} // namespace

Attention::Attention(JobTable &table, const UnsureSearch &unsure, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_unsure(unsure)
    , m_gathered(clock, [this] { tell(); })
    , m_historyRecovered(clock, [this] { m_historyTold = false; })
    , m_clock(clock)
{
    connect(&table, &JobTable::changed, this, &Attention::look);
    connect(&table, &JobTable::removed, this, &Attention::forget);
    connect(&unsure, &UnsureSearch::found, this, [this](JobKey key) { look({key}); });
    look(table.keys());
}

void Attention::setService(const QString &service, const std::optional<ServiceError> &blocker)
{
    m_service = service;
    m_serviceNeeds = cd::kindOf(blocker);
    look(m_awaited.values());
}

void Attention::seen()
{
    m_new.clear();
    m_told.clear();
    m_gathered.setFor(std::nullopt);
}

void Attention::historyFailed()
{
    m_historyRecovered.setFor(m_clock.elapsed() + historyRecovery);
    if (!std::exchange(m_historyTold, true))
        Q_EMIT needed({Kind::History, {}});
}

QList<JobKey> Attention::open(Kind kind) const
{
    QList<JobKey> keys = m_open.keys(kind);
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::optional<Kind> Attention::kindOf(const JobRow &row) const
{
    if (row.replacedBy || isArchived(row))
        return std::nullopt;
    if (row.submission == SubmissionState::Refused)
        return cd::kindOf(row.error).value_or(Kind::Refused);
    if (row.submission == SubmissionState::Unsure)
        return needsDecision(m_unsure.finding(row.key)) ? std::optional(Kind::Unsure)
                                                        : std::nullopt;
    // Of another service nothing is known but what was said there last.
    if (!isWaiting(row) || row.service != m_service)
        return std::nullopt;
    if (const auto kind = cd::kindOf(row.pollError ? row.pollError : row.error))
        return kind;
    if (isPaused(row))
        return cd::kindOf(row.error);
    if (canGoOnWithoutFailed(row))
        return Kind::Files;
    return m_serviceNeeds;
}

void Attention::look(const QList<JobKey> &keys)
{
    QHash<JobKey, Kind> open = m_open;
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row)
            continue; // deleted; removed() follows with the next tick
        if (isWaiting(*row))
            m_awaited.insert(key);
        else
            m_awaited.remove(key);
        if (const auto kind = kindOf(*row))
            open.insert(key, *kind);
        else
            open.remove(key);
    }
    take(open);
}

void Attention::forget(const QList<JobKey> &keys)
{
    QHash<JobKey, Kind> open = m_open;
    for (const JobKey key : keys) {
        m_awaited.remove(key);
        open.remove(key);
    }
    take(open);
}

void Attention::take(const QHash<JobKey, Kind> &open)
{
    if (open == m_open)
        return;
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        if (const auto before = m_open.constFind(it.key());
            before == m_open.cend() || *before != *it)
            m_new.insert(it.key());
    }
    m_open = open;
    m_new.removeIf([this](JobKey key) { return !m_open.contains(key); });
    m_told.removeIf([this](Kind kind) { return m_open.key(kind, 0) == 0; });
    if (!m_new.isEmpty())
        m_gathered.setFor(m_clock.elapsed() + gathering);
    Q_EMIT openChanged();
}

void Attention::tell()
{
    for (const Kind kind :
         {Kind::Refused, Kind::Unsure, Kind::Files, Kind::SignIn, Kind::Credits, Kind::Limit}) {
        QList<JobKey> jobs = open(kind);
        jobs.removeIf([this](JobKey key) { return !m_new.contains(key); });
        if (jobs.isEmpty() || m_told.contains(kind))
            continue;
        m_told.insert(kind);
        Q_EMIT needed({kind, jobs});
    }
}

} // namespace cd
