// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evaluate/evaluatewords.h"

#include "domain/statistics/bootstrap.h"
#include "ui/words/formats.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString points(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

/// "0.91 (0.83–0.96)"
QString withInterval(const std::optional<double> &value, const std::optional<Interval> &interval)
{
    if (!value)
        return u"–"_s;
    if (!interval)
        return confidenceText(value);
    return u"%1 (%2–%3)"_s.arg(confidenceText(value), confidenceText(interval->low),
                               confidenceText(interval->high));
}

/// "94.0 % (88.1–97.2 %), 109 of 116"
QString shareText(const Share &share)
{
    if (!share.value())
        return u"–"_s;
    //: a share: %1 percent, between %2 and %3, which is %4 of %5
    return EvaluateTexts::tr("%1 % (%2–%3 %), %4 of %5")
        .arg(points(*share.value()), points(share.interval()->low), points(share.interval()->high),
             countText(share.count), countText(share.all));
}

QString filesText(const Evaluation &evaluation)
{
    const auto labelled = static_cast<int>(evaluation.files.size() + evaluation.unjudged.size());
    //: %n labelled files, %1 of them judged
    QString text = EvaluateTexts::tr("%n labelled file(s), %1 judged", nullptr, labelled)
                       .arg(countText(evaluation.files.size()));
    using Why = UnjudgedFile::Why;
    const std::pair<Why, QString> reasons[]
        = {{Why::NotInRun, EvaluateTexts::tr("%1 not sent")},
           {Why::Pending, EvaluateTexts::tr("%1 without an answer yet")},
           {Why::Failed, EvaluateTexts::tr("%1 failed")}};
    for (const auto &[why, words] : reasons) {
        if (const int count = evaluation.unjudgedFor(why); count > 0)
            text += u", "_s + words.arg(countText(count));
    }
    return text + u'.';
}

QString typeText(const QString &type, const TypeFigures &figures)
{
    //: figures of a type: %1 its name; %2, %3, %4 numbers; %n files of it
    const QString text = EvaluateTexts::tr("  %1: F1 %2, precision %3, recall %4, %n file(s)",
                                           nullptr, static_cast<int>(figures.support))
                             .arg(type, withInterval(figures.f1, figures.f1Interval),
                                  withInterval(figures.precision, figures.precisionInterval),
                                  withInterval(figures.recall, figures.recallInterval));
    return figures.isEnough() ? text : text + EvaluateTexts::tr(" (too few to tell)");
}

/// The worst first; those of which nothing is known last.
QStringList typeTexts(const Evaluation &evaluation)
{
    QList<TypeFigures> figures;
    for (int type = 0; type < evaluation.confusion.types(); ++type)
        figures.append(evaluation.confusion.figures(type));
    QList<qsizetype> order(figures.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&figures](qsizetype one, qsizetype other) {
        return figures.at(one).f1.value_or(2) < figures.at(other).f1.value_or(2);
    });
    QStringList texts;
    for (const qsizetype type : std::as_const(order))
        texts.append(typeText(evaluation.types.at(type), figures.at(type)));
    return texts;
}

QString luckText(const PairedCounts &pairs)
{
    if (pairs.fixed + pairs.broken < fewestDiffering)
        return EvaluateTexts::tr("Too few answers differ in being right to tell.");
    const double p = mcnemar(pairs);
    if (p < 0.01)
        return EvaluateTexts::tr("By luck alone, so uneven a split comes up in fewer than 1 of 100 "
                                 "comparisons.");
    //: %n: a number from 1 to 100
    return EvaluateTexts::tr("By luck alone, so uneven a split comes up in %n of 100 comparisons.",
                             nullptr, qRound(p * 100));
}

QStringList againstTexts(const RunComparison &against)
{
    const PairedCounts &pairs = against.pairs.counts;
    const auto better = difference(pairs);
    //: %1: an earlier run
    if (!better)
        return {EvaluateTexts::tr("Against %1: no file has an answer in both.").arg(against.name)};
    //: %1: an earlier run, %n: files that both answered; %2 to %6: numbers of them
    return {EvaluateTexts::tr("Against %1, %n file(s): %2 fixed, %3 broken, %4 both wrong (%5 of "
                              "them otherwise), %6 both right.",
                              nullptr, static_cast<int>(pairs.all()))
                .arg(against.name, countText(pairs.fixed), countText(pairs.broken),
                     countText(pairs.bothWrong), countText(pairs.wrongOtherwise),
                     countText(pairs.bothRight)),
            //: a difference in percent points and its interval
            EvaluateTexts::tr("Right more often by %1 points (%2 to %3).")
                    .arg(points(better->value), points(better->interval.low),
                         points(better->interval.high))
                + u' ' + luckText(pairs)};
}

} // namespace

QStringList evaluateWords(const EvaluateFigures &figures)
{
    const Confusion &confusion = figures.evaluation.confusion;
    QStringList lines{filesText(figures.evaluation)};
    lines += EvaluateTexts::tr("Right: %1").arg(shareText(confusion.right()));
    //: %1: a number with its interval, %n: types
    lines += EvaluateTexts::tr("Macro-F1: %1, the mean of %n type(s) (%2 resamples, seed %3)",
                               nullptr, confusion.typesWithSupport())
                 .arg(withInterval(confusion.macroF1(), figures.macroF1Interval),
                      countText(bootstrapResamples), QString::number(bootstrapSeed));
    lines
        += EvaluateTexts::tr("Strangers kept out: %1").arg(shareText(confusion.strangersKeptOut()));
    lines += EvaluateTexts::tr("Own ones lost: %1").arg(shareText(confusion.ownOnesLost()));
    lines += typeTexts(figures.evaluation);
    if (figures.against)
        lines += againstTexts(*figures.against);
    for (const FigureBound &bound : figures.missed)
        //: %1: "accuracy" or "macro-f1", %2: a number
        lines += EvaluateTexts::tr("Missed: %1 is not %2 or more.")
                     .arg(figureWord(bound.figure), QLocale().toString(bound.least));
    return lines;
}

} // namespace cd
