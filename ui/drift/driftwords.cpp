// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drift/driftwords.h"

#include "ui/charts/scale.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct DriftWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::DriftWords)
};

QString shareWords(const Share &share)
{
    return share.value() ? percentText(*share.value()) : u"–"_s;
}

/// "21 % (18 to 25 %)"
QString shareWithInterval(const Share &share)
{
    const std::optional<Interval> interval = share.interval();
    if (!interval)
        return u"–"_s;
    //: %1: a percentage; %2 and %3: the ends of its interval
    return DriftWords::tr("%1 (%2 to %3)")
        .arg(shareWords(share), percentText(interval->low), percentText(interval->high));
}

QString spanText(const TrafficSpan &span)
{
    const int files = static_cast<int>(span.files);
    if (span.from == span.to)
        //: %1: a day
        return DriftWords::tr("%1 (%Ln file(s))", nullptr, files).arg(dayText(span.from));
    //: %1 and %2: days
    return DriftWords::tr("%1 to %2 (%Ln file(s))", nullptr, files)
        .arg(dayText(span.from), dayText(span.to));
}

QString movedText(const std::optional<QString> &type, const ShareChange &change, const QDate &since)
{
    const QString from = shareWords(change.before);
    const QString to = shareWithInterval(change.now);
    if (!type)
        return (change.hasRisen()
                    //: %1: a percentage, %2: one with its interval, %3: a day
                    ? DriftWords::tr("Files without a type rose from %1 to %2 since %3.")
                    //: %1: a percentage, %2: one with its interval, %3: a day
                    : DriftWords::tr("Files without a type fell from %1 to %2 since %3."))
            .arg(from, to, dayText(since));
    return (change.hasRisen()
                //: %1: a type, %2: a percentage, %3: one with its interval, %4: a day
                ? DriftWords::tr("%1 rose from %2 to %3 since %4.")
                //: %1: a type, %2: a percentage, %3: one with its interval, %4: a day
                : DriftWords::tr("%1 fell from %2 to %3 since %4."))
        .arg(*type, from, to, dayText(since));
}

QString correctionsText(const DriftReport &report)
{
    const ShareChange &change = *report.corrections;
    const QString from = shareWords(change.before);
    const QString to = shareWithInterval(change.now);
    if (!change.isApart())
        //: %1: a percentage, %2: one with its interval
        return DriftWords::tr("Corrections: %1 then, %2 now; that may be chance.").arg(from, to);
    return (change.hasRisen()
                //: %1: a percentage, %2: one with its interval, %3: a day
                ? DriftWords::tr("Corrections rose from %1 to %2 since %3: more answers are wrong.")
                //: %1: a percentage, %2: one with its interval, %3: a day
                : DriftWords::tr("Corrections fell from %1 to %2 since %3."))
        .arg(from, to, dayText(report.before.to));
}

QString typeWords(const std::optional<QString> &type)
{
    return type ? *type : DriftWords::tr("no type");
}

} // namespace

QString dayText(const QDate &day)
{
    //: how a day is written: "1 Nov 2026"
    return QLocale().toString(day, DriftWords::tr("d MMM yyyy"));
}

QString comparedText(const DriftReport &report, int version)
{
    if (report.before.files + report.now.files == 0)
        return report.why == DriftBaseline::Why::Chosen
            ? DriftWords::tr("There are no results of version %1 in these days.").arg(version)
            : DriftWords::tr("There are no results of version %1 yet.").arg(version);
    QString baseline
        = report.before.files > 0 ? spanText(report.before) : DriftWords::tr("no files");
    switch (report.why) {
    case DriftBaseline::Why::Checked:
        //: %1: days and files, %2: a version's number, %3: a day
        baseline = DriftWords::tr("%1, around the evaluation of version %2 on %3")
                       .arg(baseline, QString::number(version), dayText(report.checked));
        break;
    case DriftBaseline::Why::First:
        //: %1: days and files, %2: a version's number
        baseline = DriftWords::tr("%1, the first of version %2, which was not evaluated")
                       .arg(baseline, QString::number(version));
        break;
    case DriftBaseline::Why::Chosen:
        //: %1: days and files
        baseline = DriftWords::tr("%1, as chosen").arg(baseline);
        break;
    }
    if (report.now.files == 0)
        //: %1: what is the baseline
        return DriftWords::tr("Baseline: %1. Nothing came since.").arg(baseline);
    //: %1: what is the baseline, %2: days and files
    return DriftWords::tr("Baseline: %1. Compared with: %2.").arg(baseline, spanText(report.now));
}

QString verdictText(const DriftReport &report)
{
    if (!report.isEnough())
        return DriftWords::tr("Too few files to compare: it takes %Ln on each side.", nullptr,
                              static_cast<int>(DriftReport::fewestFiles));
    if (report.haveCorrectionsRisen())
        return DriftWords::tr("People correct more than before: look at the rules again.");
    if (report.isAlarm())
        return DriftWords::tr("Answers have changed more than chance explains. Whether that is the "
                              "documents or an error, only reviews can tell.");
    if (report.mostMoved())
        return DriftWords::tr("Some shares have moved; all in all the change is small.");
    return DriftWords::tr("Nothing has changed more than chance explains.");
}

QStringList movedTexts(const DriftReport &report)
{
    QStringList texts;
    if (!report.isEnough())
        return texts;
    for (const auto &[type, change] : report.shares) {
        if (change.isApart())
            texts.append(movedText(type, change, report.before.to));
    }
    if (report.corrections)
        texts.append(correctionsText(report));
    return texts;
}

QStringList confidenceTexts(const DriftReport &report)
{
    QStringList texts;
    for (const ConfidenceShift &shift : report.confidences) {
        if (!report.isEnough() || !shift.drift.isAlarm())
            continue;
        if (!shift.meanBefore || !shift.meanNow)
            //: %1: a type
            texts.append(DriftWords::tr("The service is sure of %1 in another way than before.")
                             .arg(typeWords(shift.type)));
        else
            //: %1: a type, %2 and %3: confidences from 0 to 1
            texts.append(DriftWords::tr("Confidences of %1 are others: %2 on average then, %3 now.")
                             .arg(typeWords(shift.type), confidenceText(shift.meanBefore),
                                  confidenceText(shift.meanNow)));
    }
    return texts;
}

QStringList remarks(const DriftReport &report, const Traffic &traffic)
{
    QStringList texts;
    if (!report.corrections)
        texts.append(
            DriftWords::tr("Whether errors rose can't be told: it takes %Ln reviewed answer(s) on "
                           "each side.",
                           nullptr, static_cast<int>(DriftReport::fewestReviewed)));
    else if (report.correctionsPot == LabelPot::Correction)
        texts.append(DriftWords::tr("Corrections are of answers that people chose to look at, not "
                                    "of ones drawn by chance."));
    if (traffic.leftOut > 0)
        texts.append(DriftWords::tr("%Ln answer(s) of another service or mode are left out.",
                                    nullptr, static_cast<int>(traffic.leftOut)));
    if (traffic.repeated > 0)
        texts.append(DriftWords::tr("%Ln repeated answer(s) for the same content don't count.",
                                    nullptr, static_cast<int>(traffic.repeated)));
    return texts;
}

QString driftNotice(const QString &preset, const DriftReport &report)
{
    QString what;
    const std::optional<qsizetype> most = report.mostMoved();
    const QStringList confidences = confidenceTexts(report);
    if (report.haveCorrectionsRisen())
        what = correctionsText(report);
    else if (most)
        what = movedText(report.shares.at(*most).first, report.shares.at(*most).second,
                         report.before.to);
    else if (!confidences.isEmpty())
        what = confidences.constFirst();
    //: %1: a preset; %2: a sentence that says what
    return DriftWords::tr("“%1” answers otherwise than before. %2").arg(preset, what).trimmed();
}

CellTable driftTable(const DriftReport &report)
{
    CellTable table{{DriftWords::tr("Type"), DriftWords::tr("Files then"),
                     DriftWords::tr("Share then"), DriftWords::tr("Files now"),
                     DriftWords::tr("Share now"), DriftWords::tr("Remark")}};
    for (const auto &[type, change] : report.shares)
        table.append({cellText(typeWords(type), CsvSafety::Harmless),
                      QString::number(change.before.count), shareWithInterval(change.before),
                      QString::number(change.now.count), shareWithInterval(change.now),
                      !change.isApart()       ? QString()
                          : change.hasRisen() ? DriftWords::tr("rose")
                                              : DriftWords::tr("fell")});
    return table;
}

} // namespace cd
