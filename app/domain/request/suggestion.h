// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"
#include "domain/service/example.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// Asks the local service for the words that tell documents of a type from others. LlamaCloud has
/// nothing like it.
struct SuggestionOrder
{
    QList<ExampleOrder> documents;
    QString type;
    QList<Rule> rules; ///< what they say already is marked; may be empty

    static constexpr qsizetype most = 500; ///< documents

    bool operator==(const SuggestionOrder &) const = default;
};

/// A word, or two that follow each other, which documents of the type have more than the others.
struct TermSuggestion
{
    QString term;
    int documentsWith = 0; ///< of the type
    int of = 0;
    int othersWith = 0;
    int ofOthers = 0;
    double score = 0; ///< how surely it tells them apart, in standard deviations
    bool isInRule = false; ///< the type's rule says it
    QStringList inOtherRules = {}; ///< the types of other rules that do

    bool operator==(const TermSuggestion &) const = default;
};

/// How many different words were passed over, and why.
struct PassedOver
{
    int common = 0; ///< words of every text, such as "and"
    int numbers = 0;
    int names = 0; ///< of files, and addresses
    int rare = 0; ///< in one document only

    bool operator==(const PassedOver &) const = default;
};

struct UnreadDocument
{
    ExampleOrder document;
    QString why; ///< an English sentence

    bool operator==(const UnreadDocument &) const = default;
};

/// As far as the service got in the time that a request may take.
struct WordSuggestions
{
    QList<TermSuggestion> items; ///< what tells best first
    PassedOver passedOver;
    int documents = 0; ///< that were looked at, each content once
    int waiting = 0; ///< still to be read: the same order again goes on with them
    QList<UnreadDocument> unread;

    bool operator==(const WordSuggestions &) const = default;
};

} // namespace cd
