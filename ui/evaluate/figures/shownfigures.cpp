// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/shownfigures.h"

#include "ui/look/typemark.h"
#include "ui/words/resultwords.h"

#include <algorithm>
#include <tuple>

namespace cd {

namespace {

int groupOf(const TypeFigures &figures)
{
    if (!figures.f1)
        return 2;
    return figures.isEnough() ? 0 : 1;
}

QList<TypeRow> worstFirst(const Evaluation &evaluation)
{
    QList<TypeRow> rows;
    for (int type = 0; type < evaluation.confusion.types(); ++type) {
        const TypeFigures figures = evaluation.confusion.figures(type);
        if (figures.support > 0 || figures.answered > 0)
            rows.append({type, figures});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TypeRow &one, const TypeRow &other) {
        const auto order = [](const TypeRow &row) {
            return std::tuple(groupOf(row.figures), row.figures.f1.value_or(0));
        };
        return order(one) < order(other);
    });
    return rows;
}

ChartedType countOf(const Evaluation &evaluation, int type)
{
    return {.name = typeNameAt(evaluation.types, type),
            .mark = type == noType ? TypeMark::NoType : type,
            .answered = evaluation.confusion.answered(type),
            .labelled = evaluation.confusion.labelled(type)};
}

/// Files with an answer, by type.
QList<qint64> answersByType(const Evaluation &evaluation)
{
    QList<qint64> files(evaluation.types.size(), 0);
    for (const Answered &file : evaluation.answers) {
        if (file.answer != noType && file.confidence)
            ++files[file.answer];
    }
    return files;
}

} // namespace

QString typeNameAt(const QStringList &types, int type)
{
    return typeText(type == noType ? std::nullopt : std::optional(types.value(type)));
}

ShownFigures shownFigures(const Evaluation &evaluation)
{
    const Confusion &confusion = evaluation.confusion;
    ShownFigures shown{.types = evaluation.types,
                       .rows = worstFirst(evaluation),
                       .calibration = calibration(evaluation.answers)};
    for (int answer = noType; answer < confusion.types(); ++answer) {
        const qint64 wrong = confusion.answered(answer) - confusion.count(answer, answer);
        shown.errors += wrong;
        if (wrong > (shown.mostWrong ? shown.mostWrong->files : 0))
            shown.mostWrong = {answer, wrong};
    }
    for (int type = 0; type < confusion.types(); ++type)
        shown.counts.append(countOf(evaluation, type));
    shown.counts.append(countOf(evaluation, noType));
    const QList<qint64> answers = answersByType(evaluation);
    for (int type = 0; type < answers.size(); ++type) {
        if (answers.at(type) >= fewestForThreshold)
            shown.ownThresholds.append(type);
    }
    return shown;
}

Thresholds shownThresholds(const Evaluation &evaluation, const Promise &promise,
                           std::optional<int> type)
{
    if (!type)
        return thresholds(evaluation.answers, promise);
    QList<Answered> chosen;
    for (const Answered &file : evaluation.answers) {
        if (file.answer == *type)
            chosen.append(file);
    }
    return thresholds(chosen, promise);
}

LabelSources labelSources(const Evaluation &evaluation)
{
    LabelSources sources{.corrected = evaluation.corrected};
    for (const EvaluatedFile &file : evaluation.files) {
        switch (file.labelled.source) {
        case LabelSource::Folder:
            ++sources.folder;
            break;
        case LabelSource::Table:
            ++sources.table;
            break;
        case LabelSource::Review:
            ++sources.review;
            break;
        }
    }
    return sources;
}

} // namespace cd
