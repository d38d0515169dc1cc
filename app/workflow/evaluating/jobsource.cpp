// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/jobsource.h"

#include "store/evaluations/labelsetstore.h"
#include "workflow/evaluating/evaluationreads.h"
#include "workflow/evaluating/sharedvalue.h"

#include <algorithm>

namespace cd {

namespace {

/// Id 0: none.
StoreResult<LabelSetId> newestSetOf(Database &database, JobKey job)
{
    const LabelSetStore store(database);
    auto sets = store.sets();
    if (!sets)
        return tl::make_unexpected(sets.error());
    std::ranges::sort(*sets,
                      [](const LabelSet &one, const LabelSet &other) { return one.at > other.at; });
    for (const LabelSet &set : std::as_const(*sets)) {
        const auto runs = store.runs(set.id, set.version);
        if (!runs)
            return tl::make_unexpected(runs.error());
        if (std::ranges::any_of(*runs, [job](const auto &run) { return run.first == job; }))
            return set.id;
    }
    return LabelSetId(0);
}

} // namespace

StoreResult<std::shared_ptr<const EvaluationSource>>
readJobSource(Database &database, const JobRow &row, const JobRowPtr &earlier)
{
    const auto id = newestSetOf(database, row.key);
    if (!id)
        return tl::make_unexpected(id.error());
    if (*id == 0)
        return std::shared_ptr<const EvaluationSource>();
    const auto set = readLabelSet(database, *id, 0, nullptr);
    if (!set)
        return tl::make_unexpected(set.error());
    const auto states = readReviewStates(database, **set, nullptr, {});
    if (!states)
        return tl::make_unexpected(states.error());
    return readRun(database, row, earlier).map([&](const ReadRunPtr &run) {
        return sharedValue(EvaluationSource{.set = (*set)->set,
                                            .run = run->run,
                                            .rules = run->rules,
                                            .files = (*set)->files,
                                            .answers = run->files,
                                            .reviews = **states});
    });
}

} // namespace cd
