// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/evaluate/evaluatefigures.h"
#include "domain/job/jobrow.h"
#include "workflow/review/labelreport.h"

#include <QByteArray>

namespace cd {

/// What `--json` prints.
QByteArray evaluateJson(const JobRow &row, const LabelReport &labels,
                        const EvaluateFigures &figures);
/// What an earlier one printed, as a run to compare with. The error is a sentence for people.
tl::expected<EarlierRun, QString> readEarlierRun(const QString &path);

} // namespace cd
