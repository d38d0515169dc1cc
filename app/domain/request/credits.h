// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QDate>

#include <optional>

namespace cd {

/// The most that a job can cost. Nullopt without a page limit: then the service reads all pages,
/// and their number is not known beforehand.
struct CostBound
{
    int files = 0;
    std::optional<qint64> pages;
    std::optional<qint64> credits;

    bool operator==(const CostBound &) const = default;
};

/// The service's prices, and the date they were taken from the contract ("Limits and prices"). They
/// may change, so a person can set others.
struct Prices
{
    int fast = 1; ///< credits per page
    int multimodal = 2; ///< credits per page
    double dollarsPerThousand = 1.25; ///< per thousand credits
    QDate asOf{2026, 6, 30};
    double storedGigabyte = 100; ///< credits per GB (10^9 bytes) of stored files and day

    int creditsPerPage(Mode mode) const { return mode == Mode::Fast ? fast : multimodal; }
    double creditsADay(qint64 storedBytes) const
    {
        return double(storedBytes) / 1e9 * storedGigabyte;
    }
    double dollars(double credits) const { return credits * dollarsPerThousand / 1000; }

    bool operator==(const Prices &) const = default;
};

/// The upper bound for @p files files read as in @p request. If both a page limit and target pages
/// are set, the smaller number counts. If neither is, API v1 reads five pages of each file and
/// API v2 all of them (contract).
CostBound costBound(const JobRequest &request, int files, Dialect dialect, const Prices &prices);

/// The sum of both; nullopt where one of them has no upper bound.
CostBound together(const CostBound &one, const CostBound &other);

} // namespace cd
