// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd::test {

/// Rows as they can be compared.
inline QList<JobRow> plain(const QList<JobRowPtr> &rows)
{
    QList<JobRow> all;
    for (const JobRowPtr &row : rows)
        all.append(*row);
    return all;
}

} // namespace cd::test
