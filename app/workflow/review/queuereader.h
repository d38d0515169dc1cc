// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"
#include "workflow/review/reviewitem.h"
#include "workflow/review/reviewqueue.h"

#include <QList>

namespace cd {

class Database;

/// What a queue is read from: rows as they were when it was asked for.
struct QueueSource
{
    QueueChoice choice;
    QList<JobRowPtr> rows;
    JobRowPtr against; ///< null: none
};

/// Whether @p choice takes results of this job. isChosen(): of one that it names, if it names any.
bool isAmong(const QueueChoice &choice, const JobRow &row);
bool isChosen(const QueueChoice &choice, const JobRow &row);

/// Reads the results, and what was decided about them. To be used on the database's thread, for
/// which it is long work.
StoreResult<ReviewQueue> readQueue(const Database &database, const QueueSource &source);

} // namespace cd
