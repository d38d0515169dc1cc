// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/words.h"

#include "domain/request/rule.h"

namespace cd {

/// A type as words: "bank_statement" and "bankStatement" are "bank statement".
QString typeAsWords(const QString &type);

/// Where a text says what is not there: in its UTF-16 units.
struct Exclusion
{
    QString word; ///< of the negation, folded: "not", "instead of"
    qsizetype start = 0; ///< of the negation
    qsizetype wordEnd = 0;
    qsizetype end = 0; ///< of what is excluded
};
QList<Exclusion> exclusionsIn(const QString &text);

/// A word of a rule, or two that follow each other.
struct RuleTerm
{
    QString written;
    QStringList stems; ///< as documents are searched for it
    bool isPair = false; ///< of words that stand for something by themselves too
    bool isCommon = false; ///< isCommonOnPaper()
};

/// What a rule says, without function words and words that only describe documents. Each term
/// once.
struct RuleWords
{
    QString type; ///< as words: "bank_statement" is "bank statement"
    QStringList stretches; ///< of the description, between punctuation
    QList<RuleTerm> ofType;
    QList<RuleTerm> ofDescription;
    QList<RuleTerm> against; ///< what the description excludes

    RuleWords(const Rule &rule, Stemmer &stemmer);

    /// What the rule asks for, as a sentence without what it excludes.
    QString sentence() const;
};

} // namespace cd
