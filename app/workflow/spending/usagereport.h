// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QDate>
#include <QList>

namespace cd {

class JobTable;

/// A month's jobs that were made from one preset, on one service.
struct UsageLine
{
    QDate month; ///< its first day, UTC
    QString service; ///< a profile's ID
    QString preset; ///< empty: without one
    int jobs = 0;
    int files = 0;
    qint64 estimated = 0; ///< credits at most, of those that have a bound
    double billed = 0; ///< credits, of those of which that is known
    int billedJobs = 0; ///< of how many it is known

    bool operator==(const UsageLine &) const = default;
};

/// Of what was submitted here and was made: the newest month first, in it by service and preset.
QList<UsageLine> usageOf(const JobTable &table);

} // namespace cd
