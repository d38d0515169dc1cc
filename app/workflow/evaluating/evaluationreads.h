// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "store/storeerror.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace cd {

class Database;

// What an evaluation is made from, as the store has it. To be used on the database's thread, for
// which it is long work.

/// A version of a set with its files.
struct ReadSet
{
    LabelSet set; ///< id 0: there is no such version
    QList<LabelledFile> files;
};
using ReadSetPtr = std::shared_ptr<const ReadSet>;

/// @p version: 0: the newest. @p known: what was read before; null: nothing.
StoreResult<ReadSetPtr> readLabelSet(Database &database, LabelSetId set, int version,
                                     const ReadSetPtr &known);

/// What a run answered.
struct ReadRun
{
    JobKey run = 0;
    QStringList rules;
    QList<RunFile> files;
};
using ReadRunPtr = std::shared_ptr<const ReadRun>;

/// What a job answered that was read already, without one that it follows.
ReadRun runOf(const JobRow &row, const JobDetails &details);
/// @p earlier: the job that it follows, whose answers count as far as JobRow::standing says; null:
/// none.
StoreResult<ReadRunPtr> readRun(Database &database, const JobRow &row,
                                const JobRowPtr &earlier = nullptr);

using ReadStates = std::shared_ptr<const QHash<DocumentKey, ReviewState>>;

/// Of a set's files. @p known: what was read before, of which only @p asked may have changed; null:
/// nothing.
StoreResult<ReadStates> readReviewStates(Database &database, const ReadSet &set,
                                         const ReadStates &known, const QSet<DocumentKey> &asked);

} // namespace cd
