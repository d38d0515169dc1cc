// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/accuracy/labelledtexts.h"

#include "localservice/classifying/verdict.h"

#include <memory>

namespace cd::bench {

/// A labelled document, ready to be judged.
struct ReadyDocument
{
    QString path;
    QString type; ///< empty: no rule fits it
    QString language;
    std::unique_ptr<local::DocumentWords> words;
    local::DocumentMeaning meaning;
};

struct ReadySet
{
    QString name;
    QList<Rule> rules;
    std::vector<ReadyDocument> documents;
};

/// All sets in @p folder. @p model may be null.
std::vector<ReadySet> readySets(const QDir &folder, const TextReader &reader,
                                const local::LanguageModel *model);

/// What became of one document.
struct Judged
{
    bool isStranger = false; ///< its rule is not there
    bool nearestIsRight = false;
    double likelihood = 0; ///< log, of its rule among the others
    QString said; ///< the nearest rule, and why
    local::Verdict verdict;
};

struct Manner
{
    const local::LanguageModel *model = nullptr; ///< by words alone if it is null
    bool strangers = true; ///< the kinds that no rule describes compete
    bool reasons = false;
};

/// Judges all documents of a set. @p without: as if that rule were missing, and only the documents
/// that it fits (-1: none is).
std::vector<Judged> judge(const ReadySet &set, const local::Weights &weights, const Manner &manner,
                          qsizetype without = -1);

} // namespace cd::bench
