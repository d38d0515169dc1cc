// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/patience.h"
#include "workflow/history/jobtable.h"

#include <QTest>

#include <optional>

namespace cd::test {

/// A job's details as the table tells them in the end; empty where they can't be read.
inline JobDetails detailsOf(const JobTable &table, JobKey key)
{
    std::optional<JobDetails> found;
    QObject context;
    table.readDetails(key, &context, [&](const StoreResult<JobDetails> &details) {
        found = details.value_or(JobDetails{});
    });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, tryForMs))
        qFatal("The details were not read.");
    return *found;
}

} // namespace cd::test
