// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/evaluating/evaluationreport.h"

#include "domain/evaluation/pairedevaluations.h"
#include "domain/statistics/bootstrap.h"
#include "ui/words/evaluating/htmltext.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/resultwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::ReportWords)
};

constexpr auto reportStyle
    = "body{font-family:sans-serif;max-width:70em;margin:2em auto;padding:0 1em}\n"
      "table{border-collapse:collapse;margin:1em 0}caption{text-align:start;font-weight:bold}\n"
      "th,td{border:1px solid silver;padding:.2em .6em;text-align:end}\n"
      "th[scope=row]{text-align:start;font-weight:normal}img{max-width:100%}\n"_L1;

constexpr QChar nothing = u'–';

QString numberText(const std::optional<double> &value)
{
    return value ? confidenceText(value) : QString(nothing);
}

QString withInterval(const std::optional<double> &value, const std::optional<Interval> &interval)
{
    if (!value || !interval)
        return numberText(value);
    return u"%1 (%2–%3)"_s.arg(confidenceText(value), confidenceText(interval->low),
                               confidenceText(interval->high));
}

QString percentOf(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + u" %"_s;
}

QString partName(SetPart part)
{
    switch (part) {
    case SetPart::Build:
        return ReportWords::tr("Build", "a part of the labels");
    case SetPart::Test:
        return ReportWords::tr("Test", "a part of the labels");
    case SetPart::All:
        break;
    }
    return ReportWords::tr("All", "labels");
}

QString runName(const ReportedRun &run)
{
    const QString preset = presetText(run.job.origin);
    QStringList parts{preset.isEmpty() ? jobNameOrId(run.job) : preset, modeText(run.job),
                      run.service, timeText(run.job.submittedAt)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString typeName(const Evaluation &evaluation, int type)
{
    return typeText(type == noType ? std::nullopt : std::optional(evaluation.types.at(type)));
}

void writeWhat(HtmlText &html, const EvaluationReport &report)
{
    const Evaluation &evaluation = *report.run.evaluation;
    const JobRow &job = report.run.job;
    html.beginTable(ReportWords::tr("What was evaluated"), {});
    html.row({ReportWords::tr("Labels"),
              u"%1 v%2"_s.arg(evaluation.set.name).arg(evaluation.set.version)});
    html.row({ReportWords::tr("Part"), partName(evaluation.part)});
    html.row({ReportWords::tr("Files of the version"), countText(evaluation.set.files)});
    html.row({ReportWords::tr("Runs that were looked at on the part Test"),
              countText(evaluation.set.testLooks)});
    html.row(
        {ReportWords::tr("Labels corrected in reviews since"), countText(evaluation.corrected)});
    html.row({ReportWords::tr("Preset"), presetText(job.origin)});
    html.row({ReportWords::tr("Mode"), modeText(job)});
    html.row({ReportWords::tr("Service"), report.run.service});
    html.row({ReportWords::tr("Submitted"), timeText(job.submittedAt)});
    html.endTable();
}

QStringList shareRow(const QString &name, const Share &share)
{
    return {name, withInterval(share.value(), share.interval()),
            //: %1 and %2: numbers of files
            ReportWords::tr("%1 of %2").arg(countText(share.count), countText(share.all))};
}

void writeFigures(HtmlText &html, const EvaluationReport &report)
{
    const Evaluation &evaluation = *report.run.evaluation;
    const Confusion &confusion = evaluation.confusion;
    html.beginTable(ReportWords::tr("Figures, with intervals of 95 %"), {});
    html.row(shareRow(ReportWords::tr("Right answers"), confusion.right()));
    html.row({ReportWords::tr("Macro-F1"), withInterval(confusion.macroF1(), report.macroF1),
              ReportWords::tr("%Ln type(s)", nullptr, confusion.typesWithSupport())});
    html.row(shareRow(ReportWords::tr("Strangers kept out"), confusion.strangersKeptOut()));
    html.row(shareRow(ReportWords::tr("Own ones lost"), confusion.ownOnesLost()));
    html.endTable();
    using Why = UnjudgedFile::Why;
    html.beginTable(ReportWords::tr("Not judged, in no figure"), {});
    html.row(
        {ReportWords::tr("Not in this run"), countText(evaluation.unjudgedFor(Why::NotInRun))});
    html.row({ReportWords::tr("No answer yet"), countText(evaluation.unjudgedFor(Why::Pending))});
    html.row({ReportWords::tr("Failed"), countText(evaluation.unjudgedFor(Why::Failed))});
    html.row(
        {ReportWords::tr("Nobody can tell"), countText(evaluation.unjudgedFor(Why::CannotTell))});
    html.endTable();
}

/// Green where the answer is the label, amber where it is not; the number is always there.
QString shadeOf(double share, bool isRight)
{
    constexpr int most = 58; // percent, so that text stays readable on it
    return u"background:hsla(%1,55%,40%,%2%)"_s.arg(isRight ? 150 : 40).arg(qRound(share * most));
}

void writeMatrix(HtmlText &html, const Evaluation &evaluation)
{
    QList<int> kinds;
    for (int type = 0; type < evaluation.types.size(); ++type)
        kinds.append(type);
    kinds.append(noType);
    QStringList columns{ReportWords::tr("Label, and its answers")};
    for (const int kind : std::as_const(kinds))
        columns.append(typeName(evaluation, kind));
    columns.append(ReportWords::tr("Files"));
    html.beginTable(ReportWords::tr("Labels against answers"), columns);
    for (const int label : std::as_const(kinds)) {
        const qint64 all = evaluation.confusion.labelled(label);
        QStringList cells{typeName(evaluation, label)};
        QStringList styles;
        for (const int answer : std::as_const(kinds)) {
            const qint64 count = evaluation.confusion.count(label, answer);
            const double share = all == 0 ? 0 : double(count) / double(all);
            cells.append(count == 0 ? QString()
                                    : u"%1 · %2"_s.arg(countText(count), percentOf(share)));
            styles.append(count == 0 ? QString() : shadeOf(share, label == answer));
        }
        cells.append(countText(all));
        html.row(cells, styles);
    }
    html.endTable();
}

void writeTypes(HtmlText &html, const Evaluation &evaluation)
{
    QList<std::pair<TypeFigures, int>> types;
    for (int type = 0; type < evaluation.types.size(); ++type)
        types.append({evaluation.confusion.figures(type), type});
    std::stable_sort(types.begin(), types.end(), [](const auto &one, const auto &other) {
        return one.first.f1.value_or(2) < other.first.f1.value_or(2);
    });
    html.beginTable(ReportWords::tr("By type, worst first"),
                    {ReportWords::tr("Type"), ReportWords::tr("Files"),
                     ReportWords::tr("Precision"), ReportWords::tr("Recall"), ReportWords::tr("F1"),
                     QString()});
    for (const auto &[figures, type] : std::as_const(types))
        html.row({typeName(evaluation, type), countText(figures.support),
                  withInterval(figures.precision, figures.precisionInterval),
                  withInterval(figures.recall, figures.recallInterval),
                  withInterval(figures.f1, figures.f1Interval),
                  figures.isEnough() ? QString() : ReportWords::tr("too few to tell")});
    html.endTable();
}

void writeThresholds(HtmlText &html, const Evaluation &evaluation, const Promise &promise)
{
    const Thresholds found = thresholds(evaluation.answers, promise);
    const QString wish = percentOf(promise.wrongShare);
    html.beginTable(ReportWords::tr("If answers are accepted from a confidence on"),
                    {ReportWords::tr("Confidence"), ReportWords::tr("Accepted"),
                     ReportWords::tr("Share"), ReportWords::tr("Wrong"),
                     ReportWords::tr("At most wrong"),
                     //: %1: a share in percent
                     ReportWords::tr("Holds at most %1").arg(wish)});
    for (const ThresholdStep &step : found.steps)
        html.row({confidenceText(step.confidence), countText(step.accepted), percentOf(step.share),
                  countText(step.wrong), percentOf(step.bound),
                  step.holds          ? ReportWords::tr("yes")
                      : step.isTested ? ReportWords::tr("no")
                                      : QString()});
    html.endTable();
    if (found.lowest)
        //: %1: a share in percent, %2: a confidence
        html.paragraph(ReportWords::tr("At most %1 wrong holds from confidence %2 on.")
                           .arg(wish, confidenceText(found.lowest)));
    else if (found.missing > 0) //: %1: a share in percent
        html.paragraph(ReportWords::tr("To show at most %1 wrong, %Ln more label(s) are needed at "
                                       "least, all of them right.",
                                       nullptr, static_cast<int>(found.missing))
                           .arg(wish));
    else //: %1: a share in percent
        html.paragraph(ReportWords::tr("At most %1 wrong holds at no confidence.").arg(wish));
}

void writeComparisons(HtmlText &html, const EvaluationReport &report)
{
    QList<PairedCounts> counts;
    QList<double> luck;
    for (const ReportedRun &other : report.others) {
        counts.append(pairedEvaluations(*other.evaluation, *report.run.evaluation).counts);
        luck.append(mcnemar(counts.constLast()));
    }
    const QList<double> corrected = holm(luck);
    html.beginTable(ReportWords::tr("Compared with earlier runs, on the files that both answered"),
                    {ReportWords::tr("Earlier run"), ReportWords::tr("Fixed"),
                     ReportWords::tr("Broken"), ReportWords::tr("Both wrong"),
                     ReportWords::tr("Both right"), ReportWords::tr("Difference in points"),
                     ReportWords::tr("By luck alone (exact McNemar, Holm)")});
    for (qsizetype at = 0; at < counts.size(); ++at) {
        const PairedCounts &pairs = counts.at(at);
        const auto by = difference(pairs);
        const bool isFew = pairs.fixed + pairs.broken < fewestDiffering;
        const auto points = [](double value) {
            return QLocale().toString(value * 100, 'f', 1);
        };
        html.row({runName(report.others.at(at)), countText(pairs.fixed), countText(pairs.broken),
                  countText(pairs.bothWrong), countText(pairs.bothRight),
                  by ? u"%1 (%2 – %3)"_s.arg(points(by->value), points(by->interval.low),
                                             points(by->interval.high))
                     : QString(nothing),
                  isFew ? ReportWords::tr("too few differences to tell")
                        : QLocale().toString(corrected.at(at), 'f', 3)});
    }
    html.endTable();
}

void writeConditions(HtmlText &html, const EvaluationReport &report)
{
    html.heading(2, ReportWords::tr("What the figures rest on"));
    html.paragraph(ReportWords::tr("They hold for this preset version, mode and service, and for "
                                   "files like these. Bounds and intervals need files that were "
                                   "drawn by chance from the same traffic."));
    html.paragraph(
        //: %1 and %2: numbers
        ReportWords::tr("Macro-F1's interval is from %1 resamples of the files with seed %2. Each "
                        "document counts once, by its content. An answer without a type is never "
                        "accepted.")
            .arg(countText(bootstrapResamples), QString::number(bootstrapSeed)));
    if (report.run.job.origin.follows != 0)
        html.paragraph(ReportWords::tr("The run asked again about some files of an earlier one: "
                                       "of two answers to a file one counts, and both are kept."));
}

} // namespace

QByteArray reportAsHtml(const EvaluationReport &report)
{
    const Evaluation &evaluation = *report.run.evaluation;
    //: %1: a preset, its version, mode, service and the time of a run
    const QString title = ReportWords::tr("How right is %1?").arg(runName(report.run));
    HtmlText html(title, reportStyle);
    html.heading(1, title);
    //: %1: a time
    html.paragraph(ReportWords::tr("Made with Classify Desk on %1.").arg(timeText(report.at)));
    writeWhat(html, report);
    writeFigures(html, report);
    writeMatrix(html, evaluation);
    writeTypes(html, evaluation);
    writeThresholds(html, evaluation, report.promise);
    for (const ReportPicture &picture : report.pictures)
        html.picture(picture.title, picture.svg);
    if (!report.others.isEmpty())
        writeComparisons(html, report);
    writeConditions(html, report);
    return html.whole();
}

} // namespace cd
