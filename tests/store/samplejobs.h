// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd::test {

/// A row and details in which every field says something.
JobRow fullRow(JobKey key);
JobDetails fullDetails();
/// A row as a submission has it before it was sent.
JobRow queuedRow(JobKey key);

/// Rows as a batch takes them.
QList<JobRowPtr> shared(const QList<JobRow> &rows);

} // namespace cd::test
