// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/resultsfetch.h"

#include "service/api/pagewalk.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

struct ResultsFetch::Walk
{
    JobsService jobs;
    JobId id;
    int mostPages = 0; // there are no more than a job can have files
    Lane lane = Lane::Background;
    Done done;
    FetchedResults fetched = {};
    PageWalk pages = {};
};

void ResultsFetch::fetch(const JobsService &jobs, const JobId &id, int files, Lane lane,
                         const Done &done)
{
    const int most = std::max(files, JobRequest::maxFiles);
    fetchPage(std::make_shared<Walk>(Walk{jobs, id, most, lane, done}), {});
}

void ResultsFetch::fetchPage(const std::shared_ptr<Walk> &walk, const QString &token)
{
    walk->jobs
        .results(
            walk->id, token, this,
            [this, walk](const Result<ResultsAnswer> &answer) {
                if (answer)
                    takePage(walk, *answer);
                else
                    walk->done(tl::make_unexpected(answer.error()));
            },
            walk->lane)
        .release();
}

void ResultsFetch::takePage(const std::shared_ptr<Walk> &walk, const ResultsAnswer &answer)
{
    // A service may count on without end; what it repeats is one result.
    for (const FileResult &one : answer.page.items) {
        if (!walk->fetched.items.contains(one))
            walk->fetched.items.append(one);
    }
    walk->fetched.raw.append(answer.raw);
    if (walk->pages.goesOn(answer.page, &identityOf) && walk->pages.pages() < walk->mostPages)
        fetchPage(walk, answer.page.nextToken);
    else
        walk->done(walk->fetched);
}

} // namespace cd
