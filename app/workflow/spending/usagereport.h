// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QDate>
#include <QList>

namespace cd {

class JobTable;

/// The jobs of one month that were submitted to one service from one preset.
struct UsageLine
{
    QDate month; ///< its first day, UTC
    QString service; ///< a profile's ID
    QString preset; ///< its name; empty: no preset
    int jobs = 0;
    int files = 0;
    qint64 estimated = 0; ///< maximum credits of the jobs that have an upper bound
    double billed = 0; ///< credits of the jobs whose billing is known
    int billedJobs = 0; ///< how many those are

    bool operator==(const UsageLine &) const = default;
};

/// Counts jobs that were submitted here and created: newest month first, then by service and
/// preset.
QList<UsageLine> usageOf(const JobTable &table);

} // namespace cd
