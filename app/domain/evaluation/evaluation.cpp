// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evaluation/evaluation.h"

#include "domain/evaluation/typenumbers.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

using Why = UnjudgedFile::Why;

/// Of two with one content that with an answer, else that whose answer may still come.
bool isBetter(const RunFile &one, const RunFile &other)
{
    if (one.answer.has_value() != other.answer.has_value())
        return one.answer.has_value();
    return !one.answer && one.isOpen && !other.isOpen;
}

QHash<DocumentKey, const RunFile *> byDocument(const QList<RunFile> &files)
{
    QHash<DocumentKey, const RunFile *> found;
    found.reserve(files.size());
    for (const RunFile &file : files) {
        if (file.document.isEmpty())
            continue;
        const RunFile *&known = found[file.document];
        if (!known || isBetter(file, *known))
            known = &file;
    }
    return found;
}

QSet<QString> knownTypes(const EvaluationSource &source)
{
    QSet<QString> known(source.rules.cbegin(), source.rules.cend());
    for (const LabelledFile &file : source.files) {
        if (file.label)
            known.insert(*file.label);
    }
    return known;
}

TypeNumbers numbersOf(const EvaluationSource &source, const Evaluation &evaluation)
{
    TypeNumbers numbers(source.firstTypes);
    for (const QString &type : source.rules)
        numbers.of(type);
    QSet<QString> others;
    const auto note = [&others](const std::optional<QString> &type) {
        if (type)
            others.insert(*type);
    };
    for (const EvaluatedFile &file : evaluation.files) {
        note(file.labelled.label);
        note(file.answer->type);
    }
    for (const UnjudgedFile &file : evaluation.unjudged)
        note(file.file.labelled.label);
    QStringList sorted = others.values();
    sorted.sort();
    for (const QString &type : std::as_const(sorted))
        numbers.of(type);
    return numbers;
}

Why whyUnjudged(const RunFile *found)
{
    if (!found)
        return Why::NotInRun;
    return found->isOpen ? Why::Pending : Why::Failed;
}

/// Puts each file of the part into one of the lists.
void sortIn(const EvaluationSource &source, Evaluation &evaluation)
{
    const auto answers = byDocument(source.answers);
    const QSet<QString> known = knownTypes(source);
    evaluation.files.reserve(source.files.size());
    for (const LabelledFile &file : source.files) {
        if (!isIn(source.part, file.document))
            continue;
        const RunFile *found = answers.value(file.document);
        EvaluatedFile evaluated{.labelled = file, .answer = {}};
        if (found)
            evaluated
                = {file, found->answer, found->job == 0 ? source.run : found->job, found->place};
        const auto review = source.reviews.constFind(file.document);
        const std::optional<LabelledFile> label = review == source.reviews.cend()
            ? std::optional(file)
            : labelThatCounts(file, source.set, *review, known);
        if (!label) {
            evaluation.unjudged.append({evaluated, Why::CannotTell});
            continue;
        }
        evaluation.corrected += label->label != file.label ? 1 : 0;
        evaluated.labelled = *label;
        if (evaluated.answer)
            evaluation.files.append(evaluated);
        else
            evaluation.unjudged.append({evaluated, whyUnjudged(found)});
    }
}

} // namespace

int Evaluation::unjudgedFor(UnjudgedFile::Why why) const
{
    return int(std::count_if(unjudged.cbegin(), unjudged.cend(),
                             [why](const UnjudgedFile &file) { return file.why == why; }));
}

std::optional<LabelledFile> labelThatCounts(const LabelledFile &file, const LabelSet &set,
                                            const ReviewState &review, const QSet<QString> &known)
{
    const std::optional<Decision> &verdict = review.verdict;
    if (!verdict || verdict->isImported || verdict->pot == LabelPot::Import
        || !(verdict->at > set.at))
        return file;
    if (verdict->kind == Decision::Kind::CannotTell)
        return std::nullopt;
    const bool isTyped = verdict->kind == Decision::Kind::Type;
    if (isTyped && !known.contains(verdict->text))
        return file;
    LabelledFile labelled = file;
    if (isTyped)
        labelled.label = verdict->text;
    else
        labelled.label.reset();
    if (labelled.label != file.label)
        labelled.source = LabelSource::Review;
    return labelled;
}

Evaluation evaluate(const EvaluationSource &source)
{
    Evaluation evaluation;
    evaluation.set = source.set;
    evaluation.part = source.part;
    evaluation.run = source.run;
    sortIn(source, evaluation);
    TypeNumbers numbers = numbersOf(source, evaluation);
    evaluation.types = numbers.types();
    evaluation.answers.reserve(evaluation.files.size());
    for (const EvaluatedFile &file : std::as_const(evaluation.files)) {
        evaluation.answers.append({.label = numbers.of(file.labelled.label),
                                   .answer = numbers.of(file.answer->type),
                                   .confidence = file.answer->confidence});
    }
    evaluation.confusion = Confusion(int(evaluation.types.size()), evaluation.answers);
    return evaluation;
}

} // namespace cd
