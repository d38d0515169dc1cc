// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulediff.h"

#include <QString>

namespace cd {

/// "2 rules changed · 1 renamed · 1 added · mode or reading changed"; says so where nothing did.
QString diffSummary(const RulesDiff &diff);
/// What became of a rule, in a word or two: "changed", "renamed from receipt"; empty: it is the
/// same.
QString changeWord(const RuleChange &change, const RulesDiff &diff);
/// "paid at a [-till-]{+counter+}", as version control marks words without colours.
QString markedText(const QList<TextPiece> &pieces);

} // namespace cd
