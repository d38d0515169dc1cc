// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dialect.h"
#include "domain/jobrequest.h"

#include <optional>

namespace cd {

/// What a job can cost at most. Nothing where no limit is set: the service then reads all pages,
/// and how many those are is not known before.
struct CostBound
{
    int files = 0;
    std::optional<qint64> pages;
    std::optional<qint64> credits;

    bool operator==(const CostBound &) const = default;
};

/// Credits a page: contract, "Limits and prices" (FAST 1, MULTIMODAL 2).
constexpr int creditsPerPage(Mode mode)
{
    return mode == Mode::Fast ? 1 : 2;
}

/// The upper bound for @p files files read as @p request says. Where both a limit and pages are
/// set, the smaller number counts. Where neither is, the first dialect reads five pages of each
/// file and the second all of them (contract).
CostBound costBound(const JobRequest &request, int files, Dialect dialect);

/// Of both together; nothing where one of them has no bound.
CostBound together(const CostBound &one, const CostBound &other);

} // namespace cd
