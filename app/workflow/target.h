// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credits.h"
#include "domain/dialect.h"
#include "domain/jobrequest.h"
#include "domain/plan.h"

namespace cd {

/// Where in the service new work goes: into which project, and in which dialect it is spoken of.
/// A job keeps its own for good.
struct Target
{
    Scope scope;
    Dialect dialect = Dialect::First;
    int jobsAtOnce = limitsOf(Plan::Unknown).jobsAtOnce; ///< that may be unfinished there
    std::optional<Prices> prices = Prices(); ///< none: it is free there

    /// At most; nothing: it is free, or there is no bound.
    std::optional<qint64> creditsFor(const JobRequest &request, int files) const
    {
        return prices ? costBound(request, files, dialect, *prices).credits : std::nullopt;
    }

    bool operator==(const Target &) const = default;
};

} // namespace cd
