// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/cells/jobcolumns.h"

#include <QVariant>

namespace cd {

/// The data of a cell for each of Qt's roles: text, colour, tooltip. Icons come from StatusIcons.
QVariant jobCellData(const JobRow &row, JobColumn column, int role);

/// Numbers are right-aligned.
Qt::Alignment jobCellAlignment(JobColumn column);

} // namespace cd
