// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"

#include "localservice/classifying/evidence.h"

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double enoughScore = 5; ///< below, nothing is said of a document
constexpr double strangerLead = 1.15; ///< so far must an unnamed kind be ahead

struct Ranking {
    qsizetype best = -1;
    qsizetype second = -1;
    qsizetype stranger = -1; ///< the best of the kinds that no rule names
};

Ranking rank(const QList<Profile> &profiles, const QList<Evidence> &evidence)
{
    Ranking ranking;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const auto ahead = [&](qsizetype other) {
            return other < 0 || evidence.at(i).score > evidence.at(other).score;
        };
        if (!profiles.at(i).isRule) {
            if (ahead(ranking.stranger))
                ranking.stranger = i;
        } else if (ahead(ranking.best)) {
            ranking.second = ranking.best;
            ranking.best = i;
        } else if (ahead(ranking.second)) {
            ranking.second = i;
        }
    }
    return ranking;
}

QString termsOf(const Evidence &evidence)
{
    QStringList terms;
    for (const Evidence::Found &found :
        evidence.found.first(std::min<qsizetype>(8, evidence.found.size())))
        terms.append(u"\"%1\" (page %2)"_s.arg(found.written).arg(found.page));
    return terms.join(u", "_s);
}

} // namespace

Classification classify(
    const DocumentText &document, const QList<Rule> &rules, const QString &language)
{
    QStringList words;
    for (const PageText &page : document.pages)
        words += wordsOf(page.text);
    Stemmer stemmer(languageOf(words, language));
    const QList<Profile> profiles = profilesOf(rules, stemmer);
    const DocumentWords indexed(document, stemmer);
    const QList<Evidence> evidence = evidenceFor(profiles, indexed);
    const Ranking ranking = rank(profiles, evidence);
    Classification result;
    if (ranking.best < 0)
        return result;
    const double best = evidence.at(ranking.best).score;
    const double second = ranking.second < 0 ? 0 : std::max(0.0, evidence.at(ranking.second).score);
    const double stranger = ranking.stranger < 0 ? 0 : evidence.at(ranking.stranger).score;
    result.confidence = best <= 0 ? 0 : (1 - second / best) * best / (best + enoughScore);
    if (best >= enoughScore && stranger < best * strangerLead)
        result.type = rules.at(ranking.best).type;
    result.reasoning =
        u"best %1 %2 [%3]; second %4 %5; stranger %6 %7 [%8]"_s.arg(rules.at(ranking.best).type)
            .arg(best)
            .arg(termsOf(evidence.at(ranking.best)))
            .arg(ranking.second < 0 ? QString() : rules.at(ranking.second).type)
            .arg(second)
            .arg(ranking.stranger < 0 ? QString() : profiles.at(ranking.stranger).name)
            .arg(stranger)
            .arg(ranking.stranger < 0 ? QString() : termsOf(evidence.at(ranking.stranger)));
    return result;
}

} // namespace cd::local
