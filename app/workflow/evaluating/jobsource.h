// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "store/storeerror.h"

#include <memory>

namespace cd {

class Database;

/// What an evaluation of a job is made from: with the label set saved last of those that have files
/// of it. Null: none has. To be used on the database's thread.
StoreResult<std::shared_ptr<const EvaluationSource>>
readJobSource(Database &database, const JobRow &row, const JobRowPtr &earlier);

} // namespace cd
