// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/jobstore.h"

#include <QSqlDatabase>

namespace cd::local {

/// A file of a job, as the results table keeps it.
enum class ItemState { Waiting = 0, Classified = 1, Failed = 2 };

/// What the contract's default for max_pages means for @p request; none: no limit.
std::optional<int> pageLimit(const JobRequest &request);

void keepOutcome(const QSqlDatabase &database, const WorkItem &item, const FileOutcome &outcome);

/// Gives a job its end status once none of its files is waiting: SUCCESS, PARTIAL_SUCCESS where
/// some have no result, ERROR where none has one. Whether it has ended now.
bool endIfDone(const QSqlDatabase &database, const JobId &job);

} // namespace cd::local
