// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobstatus.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QSqlDatabase>

#include <optional>

namespace cd::local {

/// What the contract's default for max_pages means for @p request; none: no limit.
std::optional<int> pageLimit(const JobRequest &request);

/// Gives a job its end status once none of its files is waiting. First dialect: SUCCESS,
/// PARTIAL_SUCCESS where some have no result, ERROR where none has one. Second: COMPLETED or
/// FAILED. The status, if it has ended now.
std::optional<JobStatus> endIfDone(const QSqlDatabase &database, const JobId &job, Dialect dialect);

} // namespace cd::local
