// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// The results as plain text, one line per file: name, type, confidence. In the request's order,
/// including files without a result.
QString resultsTable(const JobDetails &details);

} // namespace cd
