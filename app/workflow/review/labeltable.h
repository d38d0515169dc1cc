// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/givenlabel.h"

#include <functional>

namespace cd {

/// A row of a table with its line; an error: why it gives no label, and what its file is called.
using TableRow = tl::expected<GivenLabel, UntakenLabel>;

/// Reads a table of labels, CSV with a comma, a semicolon or a tab between its cells, or JSON
/// Lines, and calls @p take with each row as long as that returns true. What is no regular file is
/// not opened. Sets what @p report says of the table as such; @p progress: which part was read, 0
/// to 1. Blocks, perhaps for long.
void readLabelTable(const QString &path, LabelReport &report,
                    const std::function<bool(const TableRow &)> &take,
                    const std::function<bool(double)> &progress);

} // namespace cd
