// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submitguard.h"

#include "workflow/jobtable.h"

#include <algorithm>

namespace cd {

namespace {

constexpr qsizetype lookBack = 200;

JobRequest inFixedOrder(JobRequest request)
{
    std::sort(request.fileIds.begin(), request.fileIds.end());
    return request;
}

bool costsNothing(const JobRow &row)
{
    return row.submission == SubmissionState::Refused || row.submission == SubmissionState::Adopted
        || (row.submission == SubmissionState::GivenUp && !mayHaveAJob(row));
}

} // namespace

std::optional<JobKey> findTwin(const JobTable &table, const QString &service,
                               const JobRequest &request)
{
    const JobRequest wanted = inFixedOrder(request);
    const QList<JobKey> &keys = table.keys();
    const auto end = keys.size() > lookBack ? keys.crbegin() + lookBack : keys.crend();
    const auto twin = std::find_if(keys.crbegin(), end, [&](JobKey key) {
        const JobRow &row = table.row(key);
        return row.service == service && row.fileCount == request.fileIds.size()
            && !costsNothing(row) && inFixedOrder(table.details(key).request) == wanted;
    });
    return twin == end ? std::nullopt : std::optional(*twin);
}

} // namespace cd
