// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// The results as a table of text, a line a file: name, type, confidence. Files in the request's
/// order; one without a result is named too.
QString resultsTable(const JobDetails &details);

} // namespace cd
