// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/combination.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Rules are no surer than this, whatever they say: nine to one can be outvoted.
constexpr double surestRules = 0.9;
/// That no rule matched mostly means that little was found. Three to two that it is so.
constexpr double sureOfNone = 0.6;

/// An answer that is possible, and what speaks for it.
struct Candidate
{
    std::optional<QString> type; ///< nullopt: none
    double probability = 0;
};

/// The types of the rules, each once, and none.
QList<Candidate> candidatesFor(const QList<Rule> &rules)
{
    QList<Candidate> candidates;
    for (const Rule &rule : rules) {
        const bool isKnown
            = std::any_of(candidates.cbegin(), candidates.cend(),
                          [&rule](const Candidate &each) { return each.type == rule.type; });
        if (!isKnown)
            candidates.append({rule.type, 0});
    }
    candidates.append(Candidate{});
    return candidates;
}

/// By its confidence the rules' answer is ahead of each of the others, about which it says nothing.
void weighRules(QList<Candidate> &candidates, const Classification &fromRules)
{
    const double sure
        = fromRules.type ? std::min(fromRules.confidence.value_or(0.5), surestRules) : sureOfNone;
    for (Candidate &each : candidates)
        each.probability = each.type == fromRules.type ? sure : 1 - sure;
}

const TypeOpinion *opinionOn(const Opinion &opinion, const std::optional<QString> &type)
{
    const auto found = std::find_if(opinion.types.cbegin(), opinion.types.cend(),
                                    [&type](const TypeOpinion &each) { return each.type == type; });
    return found == opinion.types.cend() ? nullptr : &*found;
}

void weighExamples(QList<Candidate> &candidates, const Opinion &opinion)
{
    double sum = 0;
    for (Candidate &each : candidates) {
        const TypeOpinion *said = opinionOn(opinion, each.type);
        double probability = said ? said->probability : opinion.other;
        // Examples of none are some of all that can be none.
        if (said && !each.type)
            probability += opinion.other;
        each.probability *= std::max(probability, 1e-6);
        sum += each.probability;
    }
    for (Candidate &each : candidates)
        each.probability /= sum;
}

QString likeExamples(const TypeOpinion &said)
{
    const QString what
        = said.type ? u"confirmed as “%1”"_s.arg(*said.type) : u"confirmed as none of the types"_s;
    if (said.alike == 1)
        return u"the example “%1”, %2"_s.arg(said.nearest, what);
    return u"%1 examples %2, most of all “%3”"_s.arg(QString::number(said.alike), what,
                                                     said.nearest);
}

QString wordedAnswer(const std::optional<QString> &type)
{
    return type ? u"“%1”"_s.arg(*type) : u"none of the types"_s;
}

QString reasons(const Classification &fromRules, const std::optional<QString> &answer,
                const Opinion &opinion)
{
    QString text;
    const TypeOpinion *forIt = opinionOn(opinion, answer);
    const TypeOpinion &most = opinion.types.first();
    if (forIt && forIt->alike > 0 && (forIt == &most || answer != fromRules.type)) {
        text = u"Like %1: examples say so, not the words of the rule."_s.arg(likeExamples(*forIt));
    } else if (opinion.other > most.probability) {
        text = u"Like none of the confirmed examples."_s;
    } else if (most.alike > 0) {
        text = u"Like %1, but the rule says more."_s.arg(likeExamples(most));
    }
    if (answer != fromRules.type)
        text += u" By the rules alone it would be %1."_s.arg(wordedAnswer(fromRules.type));
    return text.isEmpty() ? fromRules.reasoning
                          : text.trimmed() + u" The rules: "_s + fromRules.reasoning;
}

} // namespace

Classification combined(const Classification &fromRules, const QList<Rule> &rules,
                        const Opinion &opinion)
{
    if (opinion.types.isEmpty() || rules.isEmpty())
        return fromRules;
    QList<Candidate> candidates = candidatesFor(rules);
    weighRules(candidates, fromRules);
    weighExamples(candidates, opinion);
    const Candidate &best = *std::max_element(
        candidates.cbegin(), candidates.cend(),
        [](const Candidate &a, const Candidate &b) { return a.probability < b.probability; });
    return {best.type, best.probability, reasons(fromRules, best.type, opinion)};
}

Classification confirmed(const ExampleLabel &label)
{
    return {
        label.type, 1.0,
        u"This file is itself a confirmed example (“%1”): %2. Nothing else was looked at."_s.arg(
            label.name, wordedAnswer(label.type))};
}

} // namespace cd::local
