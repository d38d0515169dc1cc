// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/rowreviews.h"

namespace cd {

namespace {

RowReview reviewOf(const ReviewState &state, const std::optional<Classification> &result)
{
    const std::optional<Suggestion> answer = suggestionOf(result);
    RowReview review{.standing = reviewed(state, answer),
                     .type = finalType(state, answer),
                     .isFlagged = state.isFlagged,
                     .note = state.note};
    if (state.verdict) {
        review.pot = state.verdict->pot;
        review.isBulk = state.verdict->isBulk;
    }
    return review;
}

} // namespace

QList<DocumentKey> documentsOf(const QList<ExportRow> &rows, const QString &service)
{
    QList<DocumentKey> documents;
    documents.reserve(rows.size());
    for (const ExportRow &row : rows)
        documents.append(documentKey(row.hash, service, row.fileId));
    return documents;
}

QList<qint64> setReviews(QList<ExportRow> &rows, const QList<DocumentKey> &documents,
                         const QHash<DocumentKey, ReviewState> &states)
{
    QList<qint64> changed;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ExportRow &row = rows.at(i);
        const auto known
            = documents.at(i).isEmpty() ? states.cend() : states.constFind(documents.at(i));
        const RowReview review
            = known == states.cend() ? RowReview() : reviewOf(*known, row.result);
        if (review == row.review)
            continue;
        rows[i].review = review;
        changed.append(i);
    }
    return changed;
}

ReviewedCounts &ReviewedCounts::operator+=(const ReviewedCounts &more)
{
    confirmed += more.confirmed;
    corrected += more.corrected;
    cannotTell += more.cannotTell;
    return *this;
}

ReviewedCounts countReviewed(const QList<ExportRow> &rows)
{
    ReviewedCounts counts;
    for (const ExportRow &row : rows) {
        counts.confirmed += row.review.standing == Reviewed::Confirmed ? 1 : 0;
        counts.corrected += row.review.standing == Reviewed::Corrected ? 1 : 0;
        counts.cannotTell += row.review.standing == Reviewed::CannotTell ? 1 : 0;
    }
    return counts;
}

} // namespace cd
