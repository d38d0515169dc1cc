// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobs/jobchange.h"
#include "store/storeerror.h"

namespace cd {

class Database;

/// Reads and writes job details, for JobStore: see JobStore::details(), results() and request().
StoreResult<JobDetails> readDetails(const Database &database, JobKey key);
StoreResult<JobDetails> readOutcomes(const Database &database, JobKey key);
StoreResult<JobRequest> readRequest(const Database &database, JobKey key);
/// To be called inside a transaction.
StoreResult<void> writeDetails(const Database &database, JobKey key,
                               const JobDetailsChange &change);

} // namespace cd
