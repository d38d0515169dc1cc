// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/page.h"
#include "domain/request/mode.h"
#include "domain/service/usagemetric.h"
#include "localservice/localproject.h"

#include <QStringList>

#include <optional>

class QSqlDatabase;
class QSqlQuery;

namespace cd::local {

class LocalDatabase;

/// Filters a list of usage metrics.
struct UsageQuery
{
    std::optional<QStringList> eventTypes;
    std::optional<QString> aggregationKey;
    std::optional<QDate> from; ///< UTC, inclusive
    std::optional<QDate> to; ///< UTC, inclusive
    int pageSize = 50;
    QString pageToken;
};

/// Records that @p pages pages of a file of @p job were classified today (UTC).
void charge(const QSqlDatabase &database, const JobId &job, int pages, Mode mode);

/// Usage metrics: what jobs would have cost, one row per job and day. They stay when a job is
/// deleted. Thread safe; blocks; throws StorageFailure.
class UsageStore
{
public:
    UsageStore(LocalDatabase &database, const LocalProject &local);

    /// Newest first. Nullopt: the page token is not one of this list.
    std::optional<Page<UsageMetric>> page(const UsageQuery &query) const;
    /// What @p job would have cost; nullopt: nothing of it was charged yet.
    std::optional<int> creditsOf(const JobId &job) const;

private:
    UsageMetric metricFrom(const QSqlQuery &query) const;

    LocalDatabase &m_database;
    LocalProject m_local;
};

} // namespace cd::local
