// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/jobrow.h"

#include <chrono>

namespace cd {

/// So long without a change and a job counts as stalled: jobs of 500 files take minutes.
constexpr std::chrono::milliseconds stalledAfter = std::chrono::minutes(30);

/// Written down here or made by the service, and not ended. An unsure one is not: nothing is on
/// its way.
bool isInProgress(const JobRow &row);
/// In progress, or ended with its results still to come.
bool isAwaited(const JobRow &row);
/// People report jobs that stay PENDING for days.
bool isStalled(const JobRow &row, const QDateTime &now);

} // namespace cd
