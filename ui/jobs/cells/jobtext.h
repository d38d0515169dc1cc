// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/cells/jobcolumns.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace cd {

/// The text of a cell; times are absolute.
QString jobCellText(const JobRow &row, JobColumn column);
/// The time in a cell, perhaps invalid; nullopt if the column does not hold times.
std::optional<QDateTime> jobCellTime(const JobRow &row, JobColumn column);

/// The sort key of a cell: a number (times are milliseconds since 1970), or text in lower case.
using SortValue = std::variant<qint64, QString>;
SortValue jobSortValue(const JobRow &row, JobColumn column);

} // namespace cd
