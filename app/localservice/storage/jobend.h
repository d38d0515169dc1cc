// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobstatus.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QSqlDatabase>

#include <optional>

namespace cd::local {

/// The page limit of @p request, including the contract's default for max_pages; nullopt: no limit.
std::optional<int> pageLimit(const JobRequest &request);

/// Sets a job's final status once none of its files is waiting, and returns it if so. API v1:
/// SUCCESS, PARTIAL_SUCCESS if some files have no result, ERROR if none has one. API v2: COMPLETED
/// or FAILED.
std::optional<JobStatus> endIfDone(const QSqlDatabase &database, const JobId &job, Dialect dialect);

} // namespace cd::local
