// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <QHash>
#include <QList>

namespace cd {

/// What each row's document is known by in reviews, in their order; some may be empty. @p service:
/// JobRow::service.
QList<DocumentKey> documentsOf(const QList<ExportRow> &rows, const QString &service);

/// Puts what was decided beside the results. @p documents: the documentsOf() of @p rows. Those that
/// @p states does not know are open. Returns which rows that changed: others are not touched.
QList<qint64> setReviews(QList<ExportRow> &rows, const QList<DocumentKey> &documents,
                         const QHash<DocumentKey, ReviewState> &states);

/// How many rows were reviewed. What was flagged alone was not.
struct ReviewedCounts
{
    int confirmed = 0;
    int corrected = 0;
    int cannotTell = 0;

    int reviewed() const { return confirmed + corrected + cannotTell; }
    ReviewedCounts &operator+=(const ReviewedCounts &more);
    bool operator==(const ReviewedCounts &) const = default;
};

ReviewedCounts countReviewed(const QList<ExportRow> &rows);

} // namespace cd
