// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobs/jobchange.h"
#include "store/storeerror.h"

namespace cd {

class Database;

/// The parts of a job that are only wanted when somebody looks at it; see JobStore.
StoreResult<JobDetails> readDetails(const Database &database, JobKey key);
StoreResult<JobRequest> readRequest(const Database &database, JobKey key);
/// Inside the caller's transaction.
StoreResult<void> writeDetails(const Database &database, JobKey key,
                               const JobDetailsChange &change);

} // namespace cd
