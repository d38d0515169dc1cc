// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"

#include "localservice/classifying/keptprofiles.h"
#include "localservice/classifying/reasoning.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

Measures measured(const Verdict &verdict, const QList<Evidence> &evidence)
{
    const auto scoreOf = [&](qsizetype profile) {
        return profile < 0 ? 0.0 : std::max(0.0, evidence.at(profile).score);
    };
    const double best = scoreOf(verdict.best);
    return {{u"score"_s, best},
            {u"lead"_s, best - scoreOf(verdict.second)},
            {u"strangerLead"_s, scoreOf(verdict.stranger) - best}};
}

} // namespace

Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language, Measures *measures)
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
    const auto shared = kept.of(rules, detected, stemmer);
    const QList<RuleProfile> &profiles = *shared;
    const QList<Evidence> evidence = evidenceFor(profiles, DocumentWords(document, stemmer));
    const Verdict verdict = verdictOn(profiles, evidence);
    Classification result;
    if (verdict.fits)
        result.type = profiles.at(verdict.best).name;
    result.confidence = verdict.confidence;
    if (measures)
        *measures = measured(verdict, evidence);
    result.reasoning = reasoningFor(verdict, profiles, evidence, document.notes);
    return result;
}

} // namespace cd::local
