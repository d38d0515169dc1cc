// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evaluate/evaluatejson.h"

#include "cli/labels/labelsaid.h"
#include "domain/statistics/bootstrap.h"
#include "ui/words/jobname.h"
#include "workflow/rows/exportresults.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

// For scripts: never translated.

QJsonValue numberJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue typeJson(const std::optional<QString> &type)
{
    return type ? QJsonValue(*type) : QJsonValue();
}

QJsonObject figureJson(const std::optional<double> &value, const std::optional<Interval> &interval)
{
    return {{u"value"_s, numberJson(value)},
            {u"low"_s, interval ? QJsonValue(interval->low) : QJsonValue()},
            {u"high"_s, interval ? QJsonValue(interval->high) : QJsonValue()}};
}

QJsonObject shareJson(const Share &share)
{
    QJsonObject object = figureJson(share.value(), share.interval());
    object[u"count"_s] = share.count;
    object[u"all"_s] = share.all;
    return object;
}

QJsonValue typeAt(const Evaluation &evaluation, int type)
{
    return type == noType ? QJsonValue() : QJsonValue(evaluation.types.at(type));
}

QString unjudgedWord(UnjudgedFile::Why why)
{
    switch (why) {
    case UnjudgedFile::Why::NotInRun:
        return u"not_in_run"_s;
    case UnjudgedFile::Why::Pending:
        return u"pending"_s;
    case UnjudgedFile::Why::Failed:
        return u"failed"_s;
    case UnjudgedFile::Why::CannotTell:
        break; // labels of people who decided later: there are none here
    }
    return u"cannot_tell"_s;
}

QJsonArray typesJson(const Evaluation &evaluation)
{
    QJsonArray types;
    for (int type = 0; type < evaluation.confusion.types(); ++type) {
        const TypeFigures figures = evaluation.confusion.figures(type);
        types.append(
            QJsonObject{{u"type"_s, evaluation.types.at(type)},
                        {u"support"_s, figures.support},
                        {u"answered"_s, figures.answered},
                        {u"right"_s, figures.right},
                        {u"precision"_s, figureJson(figures.precision, figures.precisionInterval)},
                        {u"recall"_s, figureJson(figures.recall, figures.recallInterval)},
                        {u"f1"_s, figureJson(figures.f1, figures.f1Interval)}});
    }
    return types;
}

QJsonArray confusionJson(const Evaluation &evaluation)
{
    QJsonArray cells;
    for (const ConfusionCell &cell : evaluation.confusion.cells()) {
        cells.append(QJsonObject{{u"label"_s, typeAt(evaluation, cell.label)},
                                 {u"answer"_s, typeAt(evaluation, cell.answer)},
                                 {u"files"_s, cell.files}});
    }
    return cells;
}

QJsonObject fileJson(const LabelledFile &file)
{
    return {{u"path"_s, file.path},
            {u"hash"_s, QString::fromLatin1(contentOf(file.document).toHex())},
            {u"label"_s, typeJson(file.label)}};
}

QString pairWord(PairOutcome outcome)
{
    switch (outcome) {
    case PairOutcome::Broken:
        return u"broken"_s;
    case PairOutcome::Fixed:
        return u"fixed"_s;
    case PairOutcome::BothRight:
        return u"both_right"_s;
    case PairOutcome::BothWrong:
    case PairOutcome::BothWrongOtherwise:
        break;
    }
    return u"both_wrong"_s;
}

QJsonArray filesJson(const EvaluateFigures &figures)
{
    const Evaluation &evaluation = figures.evaluation;
    QHash<qsizetype, PairOutcome> outcomes; // by the file's place
    if (figures.against) {
        for (const PairedFile &pair : figures.against->pairs.files)
            outcomes.insert(pair.second, pair.outcome);
    }
    QJsonArray files;
    for (qsizetype i = 0; i < evaluation.files.size(); ++i) {
        const EvaluatedFile &file = evaluation.files.at(i);
        QJsonObject object = fileJson(file.labelled);
        object[u"answer"_s] = typeJson(file.answer->type);
        object[u"confidence"_s] = numberJson(file.answer->confidence);
        if (const auto outcome = outcomes.constFind(i); outcome != outcomes.cend())
            object[u"against"_s] = pairWord(*outcome);
        files.append(object);
    }
    for (const UnjudgedFile &file : evaluation.unjudged) {
        QJsonObject object = fileJson(file.file.labelled);
        object[u"unjudged"_s] = unjudgedWord(file.why);
        files.append(object);
    }
    return files;
}

QJsonObject unjudgedJson(const Evaluation &evaluation)
{
    QJsonObject reasons{{u"count"_s, evaluation.unjudged.size()}};
    for (const auto why :
         {UnjudgedFile::Why::NotInRun, UnjudgedFile::Why::Pending, UnjudgedFile::Why::Failed})
        reasons[unjudgedWord(why)] = evaluation.unjudgedFor(why);
    return reasons;
}

QJsonObject macroF1Json(const EvaluateFigures &figures)
{
    const Confusion &confusion = figures.evaluation.confusion;
    QJsonObject object = figureJson(confusion.macroF1(), figures.macroF1Interval);
    object[u"types"_s] = confusion.typesWithSupport();
    object[u"resamples"_s] = bootstrapResamples;
    object[u"seed"_s] = qint64(bootstrapSeed);
    return object;
}

QJsonObject againstJson(const RunComparison &against)
{
    const PairedCounts &pairs = against.pairs.counts;
    const auto better = difference(pairs);
    return {{u"name"_s, against.name},
            {u"files"_s, pairs.all()},
            {u"both_right"_s, pairs.bothRight},
            {u"fixed"_s, pairs.fixed},
            {u"broken"_s, pairs.broken},
            {u"both_wrong"_s, pairs.bothWrong},
            {u"wrong_otherwise"_s, pairs.wrongOtherwise},
            {u"difference"_s,
             figureJson(better ? std::optional(better->value) : std::nullopt,
                        better ? std::optional(better->interval) : std::nullopt)},
            {u"p"_s, mcnemar(pairs)}};
}

QJsonObject jobJson(const JobRow &row)
{
    const Provenance from = provenanceOf(row);
    return {{u"id"_s, from.jobId.value},
            {u"name"_s, jobNameOrId(row)},
            {u"mode"_s, from.mode},
            {u"status"_s, from.status},
            {u"service"_s, from.service},
            {u"preset"_s, from.preset},
            {u"preset_version"_s, from.presetVersion},
            {u"rules_version"_s, from.rulesVersion}};
}

/// Nullopt: it has no answer, or is none of ours.
std::optional<RunFile> runFileFrom(const QJsonObject &object)
{
    const QByteArray hash = QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1());
    const QJsonValue answer = object.value("answer"_L1);
    if (hash.isEmpty() || !(answer.isNull() || answer.isString()))
        return std::nullopt;
    RunFile file{.document = documentKey(hash, {}, {}), .answer = Suggestion{}};
    if (answer.isString())
        file.answer->type = answer.toString();
    if (const QJsonValue confidence = object.value("confidence"_L1); confidence.isDouble())
        file.answer->confidence = confidence.toDouble();
    return file;
}

} // namespace

QByteArray evaluateJson(const JobRow &row, const LabelReport &labels,
                        const EvaluateFigures &figures)
{
    const Evaluation &evaluation = figures.evaluation;
    const Confusion &confusion = evaluation.confusion;
    QJsonArray missed;
    for (const FigureBound &bound : figures.missed)
        missed.append(
            QJsonObject{{u"figure"_s, figureWord(bound.figure)}, {u"least"_s, bound.least}});
    QJsonObject object{{u"job"_s, jobJson(row)},
                       {u"labels"_s, labelReportJson(labels)},
                       {u"labelled"_s, evaluation.files.size() + evaluation.unjudged.size()},
                       {u"judged"_s, evaluation.files.size()},
                       {u"unjudged"_s, unjudgedJson(evaluation)},
                       {u"accuracy"_s, shareJson(confusion.right())},
                       {u"macro_f1"_s, macroF1Json(figures)},
                       {u"strangers_kept_out"_s, shareJson(confusion.strangersKeptOut())},
                       {u"own_ones_lost"_s, shareJson(confusion.ownOnesLost())},
                       {u"types"_s, typesJson(evaluation)},
                       {u"confusion"_s, confusionJson(evaluation)},
                       {u"files"_s, filesJson(figures)},
                       {u"missed"_s, missed}};
    if (figures.against)
        object[u"against"_s] = againstJson(*figures.against);
    return QJsonDocument(object).toJson();
}

tl::expected<EarlierRun, QString> readEarlierRun(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) //: %1: a file, %2: what the system says
        return tl::unexpected(
            EvaluateTexts::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    EarlierRun earlier{.name = QFileInfo(path).fileName(), .files = {}};
    const QJsonArray files = object.value("files"_L1).toArray();
    for (const QJsonValue &one : files) {
        if (const auto answered = runFileFrom(one.toObject()))
            earlier.files.append(*answered);
    }
    if (earlier.files.isEmpty()) //: %1: a file
        return tl::unexpected(
            EvaluateTexts::tr("%1 has no answers of an earlier evaluation.").arg(path));
    return earlier;
}

} // namespace cd
