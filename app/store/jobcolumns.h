// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobrow.h"

#include <QSqlQuery>
#include <QVariant>

namespace cd {

/// The table `jobs` and JobRow, one to one. rowFrom() reads what a SELECT of jobColumns() brings.
QString jobColumns();
QVariantList valuesOf(const JobRow &row);
JobRow rowFrom(const QSqlQuery &query);

/// Times are milliseconds since 1970, UTC; an invalid one is NULL.
QVariant fromTime(const QDateTime &time);
QDateTime toTime(const QVariant &value);

} // namespace cd
