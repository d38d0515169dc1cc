// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobrow.h"
#include "store/storeerror.h"

namespace cd {

class Database;

/// The parts of a job that are only wanted when somebody looks at it; see JobStore.
StoreResult<JobDetails> readDetails(const Database &database, JobKey key);
/// All but the timeline; what was there goes. Inside the caller's transaction.
StoreResult<void> writeDetails(const Database &database, JobKey key, const JobDetails &details);
StoreResult<void> appendToTimeline(const Database &database, JobKey key,
                                   const TimelineEntry &entry);

} // namespace cd
