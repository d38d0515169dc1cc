// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/judgement.h"

#include "localservice/classifying/reasoning.h"

namespace cd::local {

using namespace Qt::StringLiterals;

static QString languageOf(const DocumentText &document, const QString &otherwise)
{
    QStringList words;
    for (const PageText &page : document.pages) {
        if (words.size() < DocumentWords::maxWords)
            words += wordsOf(page.text);
    }
    return cd::languageOf(words, otherwise);
}

static DocumentWords wordsIn(const DocumentText &document, const QString &language)
{
    Stemmer stemmer(language);
    return {document, stemmer};
}

IndexedDocument::IndexedDocument(const DocumentText &document, const QString &otherwise,
                                 const LanguageModel *installed)
    : language(languageOf(document, otherwise))
    , model(language == u"en"_s ? installed : nullptr) // it knows English only
    , words(wordsIn(document, language))
    , notes(document.notes)
{
    if (model)
        meaning = meaningOf(document, language, *model);
}

Judgement judgementOn(const IndexedDocument &document, const QList<Rule> &rules)
{
    static KeptProfiles kept;
    // Documents, rules and kinds use one language's stems, so that their words match.
    Stemmer stemmer(document.language);
    Judgement judgement;
    judgement.prepared = kept.of(rules, document.language, stemmer, document.model);
    const QList<RuleProfile> &profiles = judgement.profiles();
    judgement.evidence = evidenceFor(profiles, document.words);
    if (document.meaning)
        addMeaning(judgement.evidence, *judgement.prepared->meaning, *document.meaning);
    judgement.scores = combinedScores(profiles, judgement.evidence);
    judgement.verdict = verdictOn(profiles, judgement.evidence, judgement.scores);
    return judgement;
}

Classification answerOf(const Judgement &judgement, const QStringList &notes)
{
    const Verdict &verdict = judgement.verdict;
    Classification answer;
    if (verdict.fits)
        answer.type = judgement.profiles().at(verdict.best).name;
    answer.confidence = verdict.confidence;
    answer.reasoning = reasoningFor(verdict, judgement.profiles(), judgement.evidence, notes);
    return answer;
}

} // namespace cd::local
