// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/reasoning.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString termsOf(const Evidence &evidence, qsizetype most)
{
    QStringList terms;
    for (const Evidence::Found &found : evidence.found) {
        if (terms.size() == most)
            break;
        terms.append(u"“%1” (page %2)"_s.arg(found.written).arg(found.page));
    }
    return terms.isEmpty() ? u"none of its words"_s : terms.join(u", "_s);
}

QString scoreText(double score)
{
    return QString::number(std::max(0.0, score), 'f', 1);
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
        const QString name = profiles.at(verdict.best).name;
        const Evidence &best = evidence.at(verdict.best);
        sentences.append((verdict.fits ? u"Matched “%1” (score %2): found %3."_s
                                       : u"No rule matched. The nearest was “%1” (score %2): "
                                         "found %3."_s)
                             .arg(name, scoreText(best.score), termsOf(best, many)));
    }
    if (verdict.isStranger && verdict.stranger >= 0) {
        const Evidence &stranger = evidence.at(verdict.stranger);
        sentences.append(
            u"It looks more like “%1”, which no rule names (score %2): found %3."_s.arg(
                profiles.at(verdict.stranger).name, scoreText(stranger.score),
                termsOf(stranger, few)));
    }
    if (verdict.second >= 0) {
        const Evidence &second = evidence.at(verdict.second);
        sentences.append(u"Runner-up: “%1” (score %2): found %3."_s.arg(
            profiles.at(verdict.second).name, scoreText(second.score), termsOf(second, few)));
    }
    sentences += notes;
    sentences.append(u"This is Classify Desk's local trial, which compares words; it is not "
                     "LlamaCloud."_s);
    return sentences.join(u' ');
}

} // namespace cd::local
