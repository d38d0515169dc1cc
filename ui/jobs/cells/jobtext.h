// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/cells/jobcolumns.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace cd {

/// What stands in a cell; absolute times for times.
QString jobCellText(const JobRow &row, JobColumn column);
/// The time in a cell, perhaps invalid; nothing where the column holds no times.
std::optional<QDateTime> jobCellTime(const JobRow &row, JobColumn column);

/// What a cell is sorted by: a number (times are milliseconds since 1970), or text folded to
/// lower case.
using SortValue = std::variant<qint64, QString>;
SortValue jobSortValue(const JobRow &row, JobColumn column);

} // namespace cd
