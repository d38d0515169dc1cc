// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/service/plan.h"

namespace cd {

/// Where new submissions go: into which project, through which API. A job keeps the target that it
/// was submitted to.
struct SubmitTarget
{
    Scope scope;
    Dialect dialect = Dialect::First;
    int jobsAtOnce = limitsOf(Plan::Unknown).jobsAtOnce; ///< limit of unfinished jobs there
    std::optional<Prices> prices = Prices(); ///< nullopt: the service is free

    /// The most credits it can cost; nullopt: it is free, or there is no upper bound.
    std::optional<qint64> creditsFor(const JobRequest &request, int files) const
    {
        return prices ? costBound(request, files, dialect, *prices).credits : std::nullopt;
    }

    bool operator==(const SubmitTarget &) const = default;
};

} // namespace cd
