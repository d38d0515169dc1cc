// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submission.h"
#include "workflow/jobrow.h"

#include <QString>

namespace cd {

class Desk;

/// Why the month's limit of credits speaks against @p submission; empty: it does not, or it is
/// free.
QString overLimitText(Desk &desk, const Submission &submission);

/// What is known of a job at which the command stops before its end.
QString stoppedText(const JobRow &row);

} // namespace cd
