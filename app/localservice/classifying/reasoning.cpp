// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/reasoning.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// “a” (page 1), “b” (page 2)
QString termsOf(const Evidence &evidence, qsizetype most, bool own)
{
    QStringList terms;
    for (const Evidence::Found &found : evidence.found) {
        if (terms.size() < most && found.kind.isEmpty() == own)
            terms.append(u"“%1” (page %2)"_s.arg(found.written).arg(found.page));
    }
    return terms.join(u", "_s);
}

QString kindsOf(const Evidence &evidence)
{
    QStringList kinds;
    for (const Evidence::Found &found : evidence.found) {
        if (!found.kind.isEmpty() && !kinds.contains(found.kind))
            kinds.append(found.kind);
    }
    return kinds.join(u" and "_s);
}

/// What was found of a rule: first the words that it says itself.
QString foundOf(const Evidence &evidence, qsizetype most)
{
    const QString own = termsOf(evidence, most, true);
    const QString known = termsOf(evidence, most, false);
    QStringList parts;
    if (!own.isEmpty())
        parts.append(u"found "_s + own);
    if (!known.isEmpty()) {
        parts.append(u"%1 %2, known of “%3” and not in your rule"_s.arg(
            own.isEmpty() ? u"found"_s : u"also"_s, known, kindsOf(evidence)));
    }
    if (!evidence.closest.isEmpty()) {
        parts.append(u"close in meaning to “%1 …” (page %2)"_s.arg(evidence.closest)
                         .arg(evidence.closestPage));
    }
    return parts.isEmpty() ? u"none of its words were found"_s : parts.join(u"; "_s);
}

QString scoreText(const Evidence &evidence)
{
    return QString::number(std::max(0.0, evidence.score()), 'f', 1);
}

} // namespace

QString reasoningFor(const Verdict &verdict, const QList<RuleProfile> &profiles,
                     const QList<Evidence> &evidence, const QStringList &notes)
{
    constexpr qsizetype many = 8;
    constexpr qsizetype few = 3;
    QStringList sentences;
    if (verdict.best < 0) {
        sentences.append(u"There is no rule to match."_s);
    } else {
        const Evidence &best = evidence.at(verdict.best);
        const QString name = profiles.at(verdict.best).name;
        if (!verdict.fits && best.found.isEmpty() && best.closest.isEmpty()) {
            sentences.append(u"No rule matched: none of their words were found."_s);
        } else {
            sentences.append((verdict.fits ? u"Matched “%1” (score %2): %3."_s
                                           : u"No rule matched. The nearest was “%1” (score %2): "
                                             "%3."_s)
                                 .arg(name, scoreText(best), foundOf(best, many)));
        }
    }
    if (verdict.isStranger && verdict.stranger >= 0) {
        const Evidence &stranger = evidence.at(verdict.stranger);
        sentences.append(
            u"It looks more like “%1”, which no rule describes (score %2): found %3."_s.arg(
                profiles.at(verdict.stranger).name, scoreText(stranger),
                termsOf(stranger, few, false)));
    }
    if (verdict.second >= 0 && !evidence.at(verdict.second).found.isEmpty()) {
        const Evidence &second = evidence.at(verdict.second);
        sentences.append(u"Runner-up: “%1” (score %2): %3."_s.arg(
            profiles.at(verdict.second).name, scoreText(second), foundOf(second, few)));
    }
    sentences += notes;
    // The judge says of itself by what it went.
    sentences.append(u"This is Classify Desk's local trial; it is not LlamaCloud."_s);
    return sentences.join(u' ');
}

} // namespace cd::local
