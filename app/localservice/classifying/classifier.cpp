// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"

#include "localservice/classifying/reasoning.h"

namespace cd::local {

Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language)
{
    QStringList words;
    for (const PageText &page : document.pages) {
        if (words.size() < DocumentWords::maxWords)
            words += wordsOf(page.text);
    }
    // Documents, rules and kinds use one stemmer, so that their words match.
    Stemmer stemmer(languageOf(words, language));
    const QList<RuleProfile> profiles = profilesOf(rules, stemmer);
    const QList<Evidence> evidence = evidenceFor(profiles, DocumentWords(document, stemmer));
    const Verdict verdict = verdictOn(profiles, evidence);
    Classification result;
    if (verdict.fits)
        result.type = profiles.at(verdict.best).name;
    result.confidence = verdict.confidence;
    result.reasoning = reasoningFor(verdict, profiles, evidence, document.notes);
    return result;
}

} // namespace cd::local
