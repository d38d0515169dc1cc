// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

#include <optional>

namespace cd {

/// What stands beside a job's label in faint letters: how far it is while it runs, and what went
/// wrong; else how its documents are read. @p perSecond: files that are done; nullopt: not known.
QString jobNote(const JobRow &row, std::optional<double> perSecond);

} // namespace cd
