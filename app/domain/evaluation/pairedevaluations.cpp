// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evaluation/pairedevaluations.h"

#include "domain/evaluation/typenumbers.h"

#include <QHash>

#include <map>

namespace cd {

namespace {

PairOutcome outcomeOf(const Answered &before, const Answered &after)
{
    if (before.isRight())
        return after.isRight() ? PairOutcome::BothRight : PairOutcome::Broken;
    if (after.isRight())
        return PairOutcome::Fixed;
    return before.answer == after.answer ? PairOutcome::BothWrong : PairOutcome::BothWrongOtherwise;
}

QList<TypeChange> changesByType(const QList<PairedFile> &files, qsizetype types)
{
    std::map<int, TypeChange> changes;
    for (const PairedFile &file : files) {
        // No type has the lowest number, and is wanted last.
        const int place = file.after.label == noType ? static_cast<int>(types) : file.after.label;
        TypeChange &change = changes[place];
        change.type = file.after.label;
        ++change.files;
        if (file.outcome == PairOutcome::Fixed)
            ++change.fixed;
        if (file.outcome == PairOutcome::Broken)
            ++change.broken;
    }
    QList<TypeChange> all;
    for (const auto &[place, change] : changes)
        all.append(change);
    return all;
}

void countUnlabelled(const Evaluation &first, const Evaluation &second, PairedEvaluations &pairs)
{
    QHash<DocumentKey, std::optional<QString>> before;
    for (const UnjudgedFile &one : first.unjudged) {
        if (one.why == UnjudgedFile::Why::CannotTell && one.file.answer)
            before.insert(one.file.labelled.document, one.file.answer->type);
    }
    for (const UnjudgedFile &one : second.unjudged) {
        const auto found = before.constFind(one.file.labelled.document);
        if (one.why != UnjudgedFile::Why::CannotTell || !one.file.answer || found == before.cend())
            continue;
        ++pairs.unlabelled;
        if (*found != one.file.answer->type)
            ++pairs.unlabelledDiffering;
    }
}

} // namespace

PairedEvaluations pairedEvaluations(const Evaluation &first, const Evaluation &second)
{
    QHash<DocumentKey, qsizetype> places;
    places.reserve(first.files.size());
    for (qsizetype place = 0; place < first.files.size(); ++place)
        places.insert(first.files.at(place).labelled.document, place);

    PairedEvaluations pairs;
    TypeNumbers types(second.types);
    QList<Answered> before;
    QList<Answered> after;
    for (qsizetype place = 0; place < second.files.size(); ++place) {
        const EvaluatedFile &file = second.files.at(place);
        const auto found = places.constFind(file.labelled.document);
        if (found == places.cend()) {
            ++pairs.onlySecond;
            continue;
        }
        PairedFile pair{.first = *found, .second = place};
        places.erase(found);
        const Suggestion was = first.files.at(pair.first).answer.value_or(Suggestion());
        const Suggestion is = file.answer.value_or(Suggestion());
        const int label = types.of(file.labelled.label);
        pair.before = {label, types.of(was.type), was.confidence};
        pair.after = {label, types.of(is.type), is.confidence};
        pair.outcome = outcomeOf(pair.before, pair.after);
        before.append(pair.before);
        after.append(pair.after);
        pairs.files.append(pair);
    }
    pairs.onlyFirst = static_cast<int>(places.size());
    pairs.types = types.types();
    pairs.counts = pairedCounts(before, after);
    pairs.byType = changesByType(pairs.files, pairs.types.size());
    countUnlabelled(first, second, pairs);
    return pairs;
}

} // namespace cd
