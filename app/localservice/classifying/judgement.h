// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentwords.h"
#include "localservice/classifying/keptprofiles.h"
#include "localservice/classifying/verdict.h"

#include "domain/job/fileresult.h"

namespace cd::local {

/// What is made of a document before it is judged, whatever the rules are. Never changes once it is
/// made: thread safe.
struct IndexedDocument
{
    /// @p language and @p model as for classify(); the model must outlive it.
    IndexedDocument(const DocumentText &document, const QString &otherwise,
                    const LanguageModel *installed);

    QString language; ///< the document's own, if it can be detected
    const LanguageModel *model; ///< nullptr: it doesn't know the language, or there is none
    DocumentWords words;
    std::optional<DocumentMeaning> meaning; ///< if there is a model
    QStringList notes; ///< about the reading
};

/// What rules came to for a document.
struct Judgement
{
    KeptProfiles::Prepared prepared;
    QList<Evidence> evidence; ///< of each profile
    QList<double> scores; ///< combinedScores()
    Verdict verdict;

    const QList<RuleProfile> &profiles() const { return prepared->profiles; }
};

Judgement judgementOn(const IndexedDocument &document, const QList<Rule> &rules);
/// Which rule it matches, and why.
Classification answerOf(const Judgement &judgement, const QStringList &notes);

} // namespace cd::local
