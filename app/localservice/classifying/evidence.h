// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentwords.h"
#include "localservice/classifying/ruleprofile.h"
#include "localservice/meaning/meaningscores.h"

namespace cd::local {

/// Which clues of one profile a document contains.
struct Evidence
{
    struct Found
    {
        QString written;
        QString kind = {}; ///< whose list it is from; empty: the rule's own
        int page = 0;
        double worth = 0;
    };

    double own = 0; ///< what the rule's own words are worth, less what it excludes
    double listed = 0; ///< what the words of the kinds that it describes are worth
    double topical = 0; ///< and of the topics
    double coverage = 0; ///< the part of the rule's own words that was found, 0 to 1
    QList<Found> found; ///< the highest worth first
    double meaning = 0; ///< how close the document is to the rule in meaning, see Closeness
    QString closest; ///< how the stretch of it begins that is closest; empty: none is close
    int closestPage = 0;

    double score() const { return own + listed + topical; }
};

/// Scores each profile's clues in the document, with saturation and length normalization as in
/// BM25. Words at the top of the first page and on lines of their own count more.
QList<Evidence> evidenceFor(const QList<RuleProfile> &profiles, const DocumentWords &document,
                            const Weights &weights = {});

/// Adds what the language model says. @p scores are of the rules, which come first in
/// @p evidence.
void addMeaning(QList<Evidence> &evidence, const MeaningScores &scores,
                const DocumentMeaning &document);

} // namespace cd::local
