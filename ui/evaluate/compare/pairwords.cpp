// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/pairwords.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct PairWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::PairWords)
};

constexpr double least = 0.001;
constexpr double significant = 0.05;

QString pointsText(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

/// In how many of a hundred comparisons, or of a thousand where that is less than one.
QString luckText(double p)
{
    if (p < least)
        return PairWords::tr("By luck alone such a split comes up in fewer than 1 of 1,000 "
                             "comparisons.");
    if (p < 0.01)
        return PairWords::tr("By luck alone such a split comes up in %Ln of 1,000 comparisons.",
                             nullptr, static_cast<int>(std::round(p * 1000)));
    return PairWords::tr("By luck alone such a split comes up in %Ln of 100 comparisons.", nullptr,
                         static_cast<int>(std::round(p * 100)));
}

QString betterText(const Difference &difference)
{
    const QString interval
        = PairWords::tr("%1 to %2", "from a number to another")
              .arg(pointsText(difference.interval.low), pointsText(difference.interval.high));
    if (difference.value > 0)
        //: %1: a number, of a hundred files; %2: "0.5 to 9.5"
        return PairWords::tr("This run is better by %1 points (%2)")
            .arg(pointsText(difference.value), interval);
    if (difference.value < 0)
        return PairWords::tr("This run is worse by %1 points (%2 as a difference)")
            .arg(pointsText(-difference.value), interval);
    return PairWords::tr("Both runs are equally often right (difference %1 points)").arg(interval);
}

} // namespace

PairKind pairKind(PairOutcome outcome)
{
    switch (outcome) {
    case PairOutcome::Fixed:
        return PairKind::Fixed;
    case PairOutcome::Broken:
        return PairKind::Broken;
    case PairOutcome::BothRight:
        return PairKind::BothRight;
    case PairOutcome::BothWrong:
    case PairOutcome::BothWrongOtherwise:
        break;
    }
    return PairKind::BothWrong;
}

qint64 countOf(const PairedCounts &counts, PairKind kind)
{
    switch (kind) {
    case PairKind::Fixed:
        return counts.fixed;
    case PairKind::Broken:
        return counts.broken;
    case PairKind::BothWrong:
        return counts.bothWrong;
    case PairKind::BothRight:
        break;
    }
    return counts.bothRight;
}

QString pairKindText(PairKind kind, const PairedCounts &counts)
{
    const QString files = countText(countOf(counts, kind));
    switch (kind) {
    case PairKind::Fixed:
        return PairWords::tr("Fixed %1", "files that were wrong and are right").arg(files);
    case PairKind::Broken:
        return PairWords::tr("Broken %1", "files that were right and are wrong").arg(files);
    case PairKind::BothWrong:
        if (counts.wrongOtherwise > 0)
            //: %1: files that both runs answered wrongly; %2: those of them with different answers
            return PairWords::tr("Both wrong %1 (%2 differently)")
                .arg(files, countText(counts.wrongOtherwise));
        return PairWords::tr("Both wrong %1", "files").arg(files);
    case PairKind::BothRight:
        break;
    }
    return PairWords::tr("Both right %1", "files").arg(files);
}

QString probabilityText(double p)
{
    return p < least ? u"< "_s + QLocale().toString(least, 'f', 3) : QLocale().toString(p, 'f', 3);
}

QString differenceText(const std::optional<Difference> &difference)
{
    if (!difference)
        return u"–"_s;
    const QString sign = difference->value > 0 ? u"+"_s : QString();
    return PairWords::tr("%1 (%2 to %3)", "a difference and its interval")
        .arg(sign + pointsText(difference->value), pointsText(difference->interval.low),
             pointsText(difference->interval.high));
}

QString comparisonText(const RunPair &pair)
{
    const PairedCounts &counts = pair.pairs.counts;
    if (!pair.difference)
        return PairWords::tr("The runs have answered no labelled file in common.");
    const QString split = PairWords::tr("%1 fixed, %2 broken", "numbers of files")
                              .arg(countText(counts.fixed), countText(counts.broken));
    //: %1: "This run is better by 5.0 points (0.5 to 9.5)"; %2: "15 fixed, 5 broken"
    const QString begin = PairWords::tr("%1; %2.").arg(betterText(*pair.difference), split);
    if (counts.fixed + counts.broken < fewestDiffering)
        return begin + u' '
            + PairWords::tr("Too few differences to tell: fewer than %Ln files changed sides.",
                            nullptr, static_cast<int>(fewestDiffering));
    const QString test = PairWords::tr("Exact McNemar p = %1.").arg(probabilityText(pair.p));
    return begin + u' ' + (pair.p < least ? PairWords::tr("Exact McNemar p < 0.001.") : test) + u' '
        + luckText(pair.p)
        + (pair.p < significant ? QString()
                                : u' ' + PairWords::tr("That is too often to tell them apart."));
}

QString notComparedText(const RunPair &pair)
{
    QStringList words;
    if (const int one = pair.pairs.onlyFirst + pair.pairs.onlySecond; one > 0)
        words += PairWords::tr("%Ln files were answered by one of the runs alone, and are in no "
                               "figure.",
                               nullptr, one);
    if (pair.pairs.unlabelled > 0)
        //: %1: a number of files
        words += PairWords::tr("Of %Ln files without a label, answers differ for %1.", nullptr,
                               pair.pairs.unlabelled)
                     .arg(countText(pair.pairs.unlabelledDiffering));
    return words.join(u' ');
}

} // namespace cd
