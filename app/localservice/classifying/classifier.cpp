// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"

#include "localservice/classifying/keptprofiles.h"
#include "localservice/classifying/reasoning.h"

namespace cd::local {

using namespace Qt::StringLiterals;

Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language, const LanguageModel *model)
{
    QStringList words;
    for (const PageText &page : document.pages) {
        if (words.size() < DocumentWords::maxWords)
            words += wordsOf(page.text);
    }
    // Documents, rules and kinds use one stemmer, so that their words match.
    const QString detected = languageOf(words, language);
    Stemmer stemmer(detected);
    static KeptProfiles kept;
    // The model knows English only.
    const LanguageModel *used = detected == u"en"_s ? model : nullptr;
    const auto prepared = kept.of(rules, detected, stemmer, used);
    const QList<RuleProfile> &profiles = prepared->profiles;
    QList<Evidence> evidence = evidenceFor(profiles, DocumentWords(document, stemmer));
    if (used)
        addMeaning(evidence, *prepared->meaning, meaningOf(document, detected, *used));
    const Verdict verdict = verdictOn(profiles, evidence, combinedScores(profiles, evidence));
    Classification result;
    if (verdict.fits)
        result.type = profiles.at(verdict.best).name;
    result.confidence = verdict.confidence;
    result.reasoning = reasoningFor(verdict, profiles, evidence, document.notes);
    return result;
}

} // namespace cd::local
