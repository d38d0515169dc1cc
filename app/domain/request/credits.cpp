// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/credits.h"

#include <algorithm>

namespace cd {

CostBound costBound(const JobRequest &request, int files, Dialect dialect, const Prices &prices)
{
    std::optional<qint64> pagesEach;
    if (!request.targetPages.isEmpty())
        pagesEach = request.targetPages.count();
    const bool isUnlimited = request.maxPages.isNoLimit()
        || (dialect == Dialect::Second && request.maxPages.isUnset());
    if (!isUnlimited) {
        const qint64 limit
            = request.maxPages.isNumber() ? request.maxPages.number() : MaxPages::serviceDefault;
        pagesEach = std::min(limit, pagesEach.value_or(limit));
    }
    CostBound bound{.files = files, .pages = {}, .credits = {}};
    if (pagesEach) {
        bound.pages = *pagesEach * files;
        bound.credits = *bound.pages * prices.creditsPerPage(request.effectiveMode());
    }
    return bound;
}

CostBound together(const CostBound &one, const CostBound &other)
{
    const auto sum = [](const std::optional<qint64> &a, const std::optional<qint64> &b) {
        return a && b ? std::optional(*a + *b) : std::nullopt;
    };
    return {one.files + other.files, sum(one.pages, other.pages), sum(one.credits, other.credits)};
}

} // namespace cd
