// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/trieddocument.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace cd::local {

namespace {

/// The rule's own words that were not found. A pair of words that also stand by themselves says
/// nothing new.
QStringList missingOf(const RuleProfile &profile, const Evidence &evidence)
{
    QSet<QString> found;
    for (const Evidence::Found &one : evidence.found) {
        if (one.kind.isEmpty())
            found.insert(one.written);
    }
    QSet<QString> single;
    for (const Clue &clue : profile.clues) {
        if (clue.origin == Clue::Origin::Own && clue.words.size() == 1)
            single.insert(clue.words.constFirst());
    }
    QStringList missing;
    for (const Clue &clue : profile.clues) {
        const bool isPair = clue.words.size() > 1
            && std::any_of(clue.words.cbegin(), clue.words.cend(),
                           [&single](const QString &word) { return single.contains(word); });
        if (clue.origin == Clue::Origin::Own && !isPair && !found.contains(clue.written))
            missing.append(clue.written);
    }
    return missing;
}

/// Scores grow with the logarithm of what words are worth: each has its part of that.
RuleScore scoreOf(const RuleProfile &profile, const Evidence &evidence, double score)
{
    const double words = std::max(0.0, evidence.score());
    const double part = words > 0 ? std::log1p(words) / words : 0;
    RuleScore rule{.type = profile.name, .score = score};
    rule.meaning = score - std::log1p(words);
    for (const Evidence::Found &found : evidence.found)
        rule.found.append({found.written, found.page, found.worth * part, found.kind.isEmpty()});
    rule.missing = missingOf(profile, evidence);
    return rule;
}

} // namespace

std::shared_ptr<const IndexedDocument> TriedDocument::indexed(const QString &language,
                                                              const LanguageModel *model)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_indexed || language != m_language || model != m_model) {
        m_indexed = std::make_shared<const IndexedDocument>(m_text, language, model);
        m_language = language;
        m_model = model;
    }
    return m_indexed;
}

Trial trialOf(const IndexedDocument &document, const QList<Rule> &rules)
{
    const Judgement judgement = judgementOn(document, rules);
    Trial trial;
    trial.answer = answerOf(judgement, document.notes);
    for (qsizetype i = 0; i < judgement.scores.size(); ++i) {
        trial.rules.append(
            scoreOf(judgement.profiles().at(i), judgement.evidence.at(i), judgement.scores.at(i)));
    }
    trial.winner = static_cast<int>(judgement.verdict.best);
    trial.second = static_cast<int>(judgement.verdict.second);
    trial.margin = judgement.verdict.features.lead;
    return trial;
}

} // namespace cd::local
