// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/languagemodel.h"
#include "localservice/meaning/stretches.h"

namespace cd::local {

/// What a document is about, stretch by stretch. Nothing if the model has nothing to say of it.
struct DocumentMeaning
{
    QList<Stretch> stretches;
    QList<Meaning> meanings; ///< of each stretch
};

/// Nothing unless the document is in English (@p language is "en") and has some words.
DocumentMeaning meaningOf(const DocumentText &document, const QString &language,
                          const LanguageModel &model);

/// How close a document is to a sentence. Comparable among the sentences of one document.
struct Closeness
{
    /// About 0 if the two have nothing to do with each other, and 1 standard deviation of such
    /// documents' stretches for each 1. Rounded, so that it is the same on every processor.
    double score = 0;
    qsizetype stretch = -1; ///< the one that is closest; -1: the document or sentence is none

    bool operator==(const Closeness &) const = default;
};

/// Sentences that documents are compared with, such as the rules of a job: encoded once. Thread
/// safe.
class MeaningScores
{
public:
    MeaningScores(const QStringList &sentences, const LanguageModel &model);

    /// For each sentence.
    QList<Closeness> of(const DocumentMeaning &document) const;

private:
    QList<std::optional<MeaningAxis>> m_axes;
};

} // namespace cd::local
