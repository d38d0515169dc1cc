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

/// Which days of which jobs a list names.
struct UsageQuery
{
    std::optional<QStringList> eventTypes;
    std::optional<QString> aggregationKey;
    std::optional<QDate> from; ///< UTC, inclusive
    std::optional<QDate> to; ///< UTC, inclusive
    int pageSize = 50;
    QString pageToken;
};

/// Notes that @p pages pages of a file were classified, today and for @p job.
void charge(const QSqlDatabase &database, const JobId &job, int pages, Mode mode);

/// What jobs would have cost, a row for each job and day. It stays when a job is deleted. Thread
/// safe; throws StorageFailure.
class UsageStore
{
public:
    UsageStore(LocalDatabase &database, const LocalProject &local);

    /// Newest first. Nothing where the token is none of this list's.
    std::optional<Page<UsageMetric>> page(const UsageQuery &query) const;

private:
    UsageMetric metricFrom(const QSqlQuery &query) const;

    LocalDatabase &m_database;
    LocalProject m_local;
};

} // namespace cd::local
