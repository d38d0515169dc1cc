// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include "domain/request/rule.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cd::local {

/// What a model is asked: the rules first, since servers cut long questions at their end.
struct JudgePrompt
{
    QJsonArray messages;
    QJsonObject schema; ///< of the answer: one of the types or none, and why
    QStringList types;
    QString none; ///< the word for no type, which no rule has
    int tokens = 0; ///< about how many all of it has
    QString cut; ///< a sentence saying which part of the document is in it; empty: all of it
    bool isEmpty = false; ///< the document has no text
};

constexpr int maxDocumentTokens = 2000;
/// Rules beyond that don't fit what small models take.
constexpr int maxRuleTokens = 12'000;

/// About how many tokens a model makes of @p text; rather too many than too few.
int tokensIn(QStringView text);

JudgePrompt promptFor(const DocumentText &document, const QList<Rule> &rules);

} // namespace cd::local
