// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliverysources.h"

namespace cd {

QList<DeliverySource> deliverySources(const JobRow &row, const JobDetails &details,
                                      const QList<ExportRow> &rows)
{
    QList<DeliverySource> sources;
    sources.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ExportRow &from = rows.at(i);
        const Reviewed standing = from.review.standing;
        DeliverySource source{.job = row.key,
                              .file = from.fileId,
                              .path = from.path,
                              .name = from.fileName,
                              .size = from.size,
                              .hash = from.hash,
                              .preset = row.origin.preset};
        if (i < details.files.size()) // its files are the first of the rows
            source.modified = details.files.at(i).modified;
        source.isReviewed = standing == Reviewed::Confirmed || standing == Reviewed::Corrected;
        source.isClassified = source.isReviewed || from.result.has_value();
        if (source.isReviewed)
            source.type = from.review.type;
        else if (from.result)
            source.type = from.result->type;
        if (from.result && standing != Reviewed::CannotTell)
            source.confidence = from.result->confidence;
        sources.append(source);
    }
    return sources;
}

} // namespace cd
