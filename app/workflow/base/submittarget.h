// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/service/plan.h"

namespace cd {

/// Where in the service new work goes: into which project, and in which dialect it is spoken of.
/// A job keeps its own for good.
struct SubmitTarget
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

    bool operator==(const SubmitTarget &) const = default;
};

} // namespace cd
