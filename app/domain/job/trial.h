// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"

#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// A word of a rule, or one that the local service knows of what the rule describes.
struct TrialTerm
{
    QString written;
    int page = 0; ///< where it was first found, from 1; 0: nowhere
    double worth = 0; ///< its part of the rule's score
    bool isOwn = true; ///< the rule says it

    bool operator==(const TrialTerm &) const = default;
};

/// What one rule came to for one document.
struct RuleScore
{
    QString type;
    double score = 0; ///< comparable between the rules of one document
    QList<TrialTerm> found = {}; ///< the highest worth first
    QStringList missing = {}; ///< the rule's own words that the document does not have
    double meaning = 0; ///< the part of the score that words don't explain

    bool operator==(const RuleScore &) const = default;
};

/// How the local service came to its answer about one document. LlamaCloud has nothing like it.
struct Trial
{
    Classification answer;
    QList<RuleScore> rules; ///< in the order of the rules
    int winner = -1; ///< the rule with the highest score, whether it is enough or not; -1: none
    int second = -1;
    double margin = 0; ///< of the winner's score over the second's, in the same measure

    bool operator==(const Trial &) const = default;
};

} // namespace cd
