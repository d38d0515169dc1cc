// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentwords.h"
#include "localservice/classifying/ruleprofile.h"

namespace cd::local {

/// What a document holds of one profile.
struct Evidence
{
    struct Found
    {
        QString written;
        int page = 0;
        double worth = 0;
    };

    double score = 0; ///< comparable between the profiles of one document
    QList<Found> found; ///< the worthiest first
};

/// Weighs each profile's clues in the document: BM25's saturation and length correction; words on
/// top of the first page and in lines of their own count more.
QList<Evidence> evidenceFor(const QList<RuleProfile> &profiles, const DocumentWords &document);

} // namespace cd::local
