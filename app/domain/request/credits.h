// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QDate>

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

/// What the service asks, and since when that is known: contract, "Limits and prices". They
/// change, so that a person can set others.
struct Prices
{
    int fast = 1; ///< credits a page
    int multimodal = 2;
    double dollarsPerThousand = 1.25; ///< for a thousand credits
    QDate asOf{2026, 6, 30};

    int creditsPerPage(Mode mode) const { return mode == Mode::Fast ? fast : multimodal; }
    double dollars(double credits) const { return credits * dollarsPerThousand / 1000; }

    bool operator==(const Prices &) const = default;
};

/// The upper bound for @p files files read as @p request says. Where both a limit and pages are
/// set, the smaller number counts. Where neither is, the first dialect reads five pages of each
/// file and the second all of them (contract).
CostBound costBound(const JobRequest &request, int files, Dialect dialect, const Prices &prices);

/// Of both together; nothing where one of them has no bound.
CostBound together(const CostBound &one, const CostBound &other);

} // namespace cd
