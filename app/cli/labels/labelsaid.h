// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/labelreport.h"

#include <QJsonObject>

namespace cd {

/// What became of labels, for scripts.
QJsonObject labelReportJson(const LabelReport &report);
/// The same on standard error, with the first of those that were left out.
void sayLabelReport(const LabelReport &report);

} // namespace cd
