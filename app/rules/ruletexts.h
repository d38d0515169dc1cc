// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"
#include "language/placedwords.h"
#include "language/words.h"
#include "rules/rulewords.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <memory>

namespace cd {

/// A word of a description, and what kind of word it is.
struct RuleToken
{
    PlacedWord at;
    QString stem;
    bool isFunction = false;
    bool isFiller = false; ///< describes documents
    bool isVague = false; ///< fits any document
    bool isExcluded = false; ///< said to be not there

    bool isContent() const { return !isFunction && !isFiller && !isVague; }
};

/// A rule as the checks read it.
struct RuleText
{
    int rule = -1;
    QString language; ///< code; empty: not known
    bool isSure = false; ///< its own words show the language
    QList<RuleToken> tokens; ///< of the description
    QList<Exclusion> exclusions; ///< in its language
    QStringList typeWords; ///< folded
    QStringList typeStems;
    bool isCatchAll = false; ///< its type says that it takes the rest
};

/// Reads rules, each in its own language: a list of one language says nothing of another.
class RuleTexts
{
public:
    /// @p reading: what documents are read in; empty: not said.
    RuleTexts(const QList<Rule> &rules, const QString &reading);

    /// All but empty ones.
    const QList<RuleText> &all() const { return m_texts; }
    QString stem(const QString &word, const QString &language);

private:
    void tellLanguages(const QString &reading);
    void readType(RuleText &text, const QString &type);
    void readDescription(RuleText &text, const QString &description);

    std::map<QString, Stemmer> m_stemmers; // by language
    QList<RuleText> m_texts;
};

bool isEmptyRule(const Rule &rule);

/// The language that the words of a rule show, by its stop words; empty: too few. languageOf() is
/// for whole documents.
QString languageShown(const QStringList &words);

/// Whether a folded word stands in the list of @p language (of any, if that is empty), or in that
/// of languages without one.
bool isListed(const QString &word, const QMap<QString, QSet<QString>> &lists,
              const QString &language);

} // namespace cd
