// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/typetally.h"
#include "workflow/rows/resultcounts.h"
#include "workflow/rows/rowreviews.h"

#include <QString>

#include <optional>

namespace cd {

/// "496 files: 393 with a type, 101 without, 2 failed". The numbers add up. Empty without files.
QString resultCountsText(const ResultCounts &counts);
/// The same for a row of the job list, which only knows results: "494 with a result, 2 failed".
QString resultCountsText(const JobRow &row);

/// A type, or the words for none.
QString typeText(const std::optional<QString> &type);
/// What was decided about a result: "confirmed".
QString reviewedWord(Reviewed reviewed);
/// "37 reviewed, 6 corrected"; empty: nobody has reviewed any.
QString reviewedCountsText(const ReviewedCounts &counts);
/// What was decided, as it stands beside its icon: "confirmed", the other type, "can't tell";
/// "flagged" behind it. "open": nothing.
QString reviewText(const RowReview &review);
/// The same for those who don't see the icon, and with what else is known.
QString reviewSentence(const RowReview &review);

/// What the reviews of a preset say of one of its rules: "Reviewed: 41 right, 6 wrong, most often
/// called invoice". Audits, whose files were drawn by chance, are told apart, in a sentence of
/// their own. Empty: nobody has reviewed any.
QString tallyText(const TypeTally &corrections, const TypeTally &audits);

} // namespace cd
