// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/jobrow.h"

#include <optional>

namespace cd {

class JobTable;

/// The latest job that asked the same service for the same thing (same files in any order, rules
/// and options) and that was or may have been made: sending the request would pay for it twice.
/// Looks back as far as a person may have forgotten, not through years.
std::optional<JobKey> findTwin(const JobTable &table, const QString &service,
                               const JobRequest &request);

} // namespace cd
