// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentwords.h"
#include "localservice/classifying/ruleprofile.h"

namespace cd::local {

/// Which clues of one profile a document contains.
struct Evidence
{
    struct Found
    {
        QString written;
        int page = 0;
        double worth = 0;
    };

    double score = 0; ///< comparable between the profiles of one document
    QList<Found> found; ///< the highest worth first
};

/// Scores each profile's clues in the document, with saturation and length normalization as in
/// BM25. Words at the top of the first page and on lines of their own count more.
QList<Evidence> evidenceFor(const QList<RuleProfile> &profiles, const DocumentWords &document);

} // namespace cd::local
