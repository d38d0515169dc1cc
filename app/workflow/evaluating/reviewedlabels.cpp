// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/reviewedlabels.h"

#include "domain/evaluation/evaluation.h"
#include "store/database.h"
#include "store/evaluations/labelsetstore.h"
#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"

#include <utility>

namespace cd {

namespace {

/// The newest label of each document that is known by content.
StoreResult<QHash<DocumentKey, Decision>> newestLabels(const ReviewStore &reviews, bool auditOnly)
{
    constexpr int atOnce = 1000;
    QHash<DocumentKey, Decision> newest;
    for (qint64 behind = 0;;) {
        const auto labels = reviews.labels(behind, atOnce);
        if (!labels)
            return tl::make_unexpected(labels.error());
        if (labels->isEmpty())
            return newest;
        for (const Decision &label : *labels) {
            const bool isMeant = !auditOnly || label.pot == LabelPot::Audit;
            if (isMeant && !contentOf(label.document).isEmpty())
                newest.insert(label.document, label);
        }
        behind = labels->constLast().number;
    }
}

QList<DocumentKey> documentsOf(const QList<LabelledFile> &files)
{
    QList<DocumentKey> documents;
    documents.reserve(files.size());
    for (const LabelledFile &file : files)
        documents.append(file.document);
    return documents;
}

StoreResult<QSet<QString>> typesOfRuns(Database &database, const LabelSet &set)
{
    const auto runs = LabelSetStore(database).runs(set.id, set.version);
    if (!runs)
        return tl::make_unexpected(runs.error());
    QSet<QString> types;
    for (const auto &[key, files] : *runs) {
        const auto request = JobStore(database).request(key);
        if (!request)
            continue; // this one can't be read, and says nothing of the others
        for (const Rule &rule : request->rules)
            types.insert(rule.type);
    }
    return types;
}

} // namespace

StoreResult<QList<LabelledFile>> reviewedFiles(Database &database, bool auditOnly)
{
    const ReviewStore reviews(database);
    const auto labels = newestLabels(reviews, auditOnly);
    if (!labels)
        return tl::make_unexpected(labels.error());
    const auto states = reviews.states(labels->keys());
    if (!states)
        return tl::make_unexpected(states.error());
    QList<LabelledFile> files;
    for (auto label = labels->cbegin(); label != labels->cend(); ++label) {
        const Decision verdict = states->value(label.key()).verdict.value_or(*label);
        if (!verdict.isLabel()) // nobody can tell
            continue;
        const Decision &said = auditOnly ? *label : verdict;
        const bool isTyped = said.kind == Decision::Kind::Type;
        files.append({.document = label.key(),
                      .label = isTyped ? std::optional(said.text) : std::nullopt,
                      .source = LabelSource::Review,
                      .name = said.fileName});
    }
    return files;
}

StoreResult<QList<LabelledFile>> filesAsReviewed(Database &database, const LabelSet &set)
{
    auto files = LabelSetStore(database).files(set.id, set.version);
    if (!files)
        return files;
    auto known = typesOfRuns(database, set);
    if (!known)
        return tl::make_unexpected(known.error());
    for (const LabelledFile &file : *files) {
        if (file.label)
            known->insert(*file.label);
    }
    const auto states = ReviewStore(database).states(documentsOf(*files));
    if (!states)
        return tl::make_unexpected(states.error());
    QList<LabelledFile> reviewed;
    for (const LabelledFile &file : std::as_const(*files)) {
        if (const auto label = labelThatCounts(file, set, states->value(file.document), *known))
            reviewed.append(*label);
    }
    return reviewed;
}

} // namespace cd
