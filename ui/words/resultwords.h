// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/resultcounts.h"

#include <QString>

namespace cd {

/// "496 files: 393 with a type, 101 without, 2 failed". The numbers add up. Empty without files.
QString resultCountsText(const ResultCounts &counts);
/// The same for a row of the job list, which only knows results: "494 with a result, 2 failed".
QString resultCountsText(const JobRow &row);

} // namespace cd
