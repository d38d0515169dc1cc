// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulefinding.h"

#include <QString>

namespace cd {

/// What a check found, in words. All of it is plain text, types and words of rules too.

/// One line: "Overlaps with “invoice”: items, subtotal".
QString findingHeadline(const RuleFinding &finding, const QList<Rule> &rules);
/// Why that matters, and what to do about it, in a sentence or two.
QString findingReason(const RuleFinding &finding);
/// What the fix is called: "Rename to “invoice_2”". Empty: there is none.
QString findingFix(const RuleFinding &finding, const QList<Rule> &rules);
/// "error", "warning" or "hint".
QString gradeText(FindingGrade grade);

} // namespace cd
