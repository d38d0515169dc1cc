// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/files/evaluatedorder.h"

#include "ui/evaluate/files/evaluatedwords.h"
#include "ui/widgets/lists/sortentry.h"
#include "ui/words/foldertext.h"
#include "ui/words/formats.h"
#include "ui/words/resultwords.h"

#include <QFileInfo>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool isAsked(const Evaluation &evaluation, qint64 key, const EvaluatedQuestion &question)
{
    const bool isJudged = key < evaluation.files.size();
    if (question.isUnjudged || !isJudged)
        return question.isUnjudged && !isJudged;
    const Answered &answered = evaluation.answers.at(key);
    switch (question.only) {
    case ChosenCells::Only::All:
        return true;
    case ChosenCells::Only::Errors:
        return !answered.isRight();
    case ChosenCells::Only::Right:
        return answered.isRight();
    case ChosenCells::Only::Chosen:
        break;
    }
    const qsizetype cell = question.shown.cellOf(answered.label, answered.answer);
    return cell >= 0 && question.cells.at(cell);
}

QString answerOf(const Evaluation &evaluation, qint64 key)
{
    const EvaluatedFile &file = fileAt(evaluation, key);
    const auto why = whyUnjudged(evaluation, key);
    return why ? unjudgedWord(*why)
               : typeText(file.answer ? file.answer->type : std::optional<QString>());
}

/// The least sure first, those that say nothing of it before them.
double rankOf(const EvaluatedFile &file)
{
    constexpr double notKnown = -1;
    return file.answer ? file.answer->confidence.value_or(notKnown) : notKnown - 1;
}

} // namespace

qint64 fileCount(const Evaluation &evaluation)
{
    return evaluation.files.size() + evaluation.unjudged.size();
}

const EvaluatedFile &fileAt(const Evaluation &evaluation, qint64 key)
{
    const qsizetype judged = evaluation.files.size();
    return key < judged ? evaluation.files.at(key) : evaluation.unjudged.at(key - judged).file;
}

std::optional<UnjudgedFile::Why> whyUnjudged(const Evaluation &evaluation, qint64 key)
{
    const qsizetype judged = evaluation.files.size();
    if (key < judged)
        return {};
    return evaluation.unjudged.at(key - judged).why;
}

QString evaluatedText(const Evaluation &evaluation, qint64 key, EvaluatedField field,
                      const QString &folder)
{
    const EvaluatedFile &file = fileAt(evaluation, key);
    switch (field) {
    case EvaluatedField::File:
        return file.labelled.name.isEmpty() ? QFileInfo(file.labelled.path).fileName()
                                            : file.labelled.name;
    case EvaluatedField::Folder:
        return folderText(file.labelled.path, folder);
    case EvaluatedField::Label:
        return typeText(file.labelled.label);
    case EvaluatedField::Answer:
        return answerOf(evaluation, key);
    case EvaluatedField::Confidence:
        return file.answer ? confidenceText(file.answer->confidence) : QString();
    case EvaluatedField::Source:
        break;
    }
    return labelSourceWord(file.labelled.source);
}

QList<qint64> evaluatedOrder(const Evaluation &evaluation, const EvaluatedQuestion &question,
                             const QString &folder)
{
    const QCollator collator = listCollator();
    std::vector<SortEntry> entries;
    for (qint64 key = 0; key < fileCount(evaluation); ++key) {
        if (!isAsked(evaluation, key, question))
            continue;
        SortEntry entry{key};
        if (question.sort == EvaluatedField::Confidence)
            entry.number = rankOf(fileAt(evaluation, key));
        else if (question.sort)
            entry.text
                = sortKeyOf(collator, evaluatedText(evaluation, key, *question.sort, folder));
        entries.push_back(std::move(entry));
    }
    return sortedKeys(std::move(entries), question.sortOrder);
}

} // namespace cd
