// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulefinding.h"

namespace cd {

/// R1 to R4: what validateRules() says of the rules, and types that differ only in how they are
/// written.
QList<RuleFinding> fieldFindings(const QList<Rule> &rules);

} // namespace cd
