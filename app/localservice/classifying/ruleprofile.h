// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentkinds.h"
#include "localservice/classifying/words.h"

#include "domain/request/rule.h"

namespace cd::local {

/// A word or phrase that counts for (or against) a rule.
struct Clue
{
    enum class Origin { Name, Description, Kind, Against };

    QStringList words; ///< stems, or of listed words (names of kinds and their words) singulars
    bool listed = false;
    QString written; ///< in its original form
    double weight = 1;
    Origin origin = Origin::Description;
};

/// All clues for one rule, or for one kind of document that no rule names.
struct RuleProfile
{
    QString name;
    QList<Clue> clues;
    bool isRule = true;
    bool isKnownKind = false; ///< names a known kind and so has its words too
    bool isReceipt = false; ///< printed on a narrow roll
    bool isMail = false;
    bool isCode = false;
};

/// The profiles of the rules, in order, followed by those of the kinds that no rule names.
QList<RuleProfile> profilesOf(const QList<Rule> &rules, Stemmer &stemmer);

} // namespace cd::local
