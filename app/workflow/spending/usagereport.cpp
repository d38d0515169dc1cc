// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/usagereport.h"

#include "workflow/history/jobtable.h"

#include <QMap>

#include <tuple>

namespace cd {

QList<UsageLine> usageOf(const JobTable &table)
{
    // Months count down from a far one, so that the newest stands first.
    using Place = std::tuple<qint64, QString, QString>;
    QMap<Place, UsageLine> lines;
    for (const JobKey key : table.keys()) {
        const JobRowPtr found = table.find(key);
        const JobRow &row = *found;
        if (row.submission != SubmissionState::Accepted)
            continue;
        const QDate day = row.submittedAt.toUTC().date();
        const QDate month(day.year(), day.month(), 1);
        UsageLine &line = lines[{-month.toJulianDay(), row.service, row.origin.preset}];
        line.month = month;
        line.service = row.service;
        line.preset = row.origin.preset;
        ++line.jobs;
        line.files += row.fileCount;
        line.estimated += row.creditsEstimated.value_or(0);
        line.billed += row.creditsBilled.value_or(0);
        line.billedJobs += row.creditsBilled ? 1 : 0;
    }
    return lines.values();
}

} // namespace cd
