// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/agreement.h"
#include "workflow/review/labelreport.h"

#include <QString>

namespace cd {

/// What became of an import: "1,240 rows read: 1,204 labels taken, 33 already there, 3 left out."
/// and, where something was left out, how often for which reason. The numbers add up.
QString labelReportText(const LabelReport &report);
/// A single one that was left out: "line 12, a.pdf: there is no such file". Foreign text is in it.
QString untakenLabelText(const UntakenLabel &label);
/// "Agreement 0.71 (kappa) over 120 documents labelled twice", or why that can't be told.
QString agreementText(const Agreement &agreement);

} // namespace cd
