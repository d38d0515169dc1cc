// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "store/storeerror.h"

#include <QList>

namespace cd {

class Database;

// What reviews say, as files of a set. To be used on the database's thread, for which it is long
// work.

/// Of all documents that are known by content. @p auditOnly: only what was said in audits.
StoreResult<QList<LabelledFile>> reviewedFiles(Database &database, bool auditOnly);

/// The files of a set's newest version, with the labels that count now (labelThatCounts()). Those
/// of which nobody can tell are not among them. Known types are those of the set and of the rules
/// of runs over it.
StoreResult<QList<LabelledFile>> filesAsReviewed(Database &database, const LabelSet &set);

} // namespace cd
