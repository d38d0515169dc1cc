// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/evidence.h"

namespace cd::local {

/// Which profiles scored best, and what follows from that.
struct Verdict
{
    qsizetype best = -1; ///< the best rule, as an index into the profiles; -1: none
    qsizetype second = -1; ///< the second best rule; -1: none
    qsizetype stranger = -1; ///< the best kind that no rule names; -1: none
    bool fits = false; ///< the evidence for the best rule is sufficient
    bool isStranger = false; ///< it does not fit because a stranger scores higher
    /// 0 to 1. If a rule fits: 0.5 if the second best is as good, and up to 1 the further that is
    /// behind and the more was found. If none fits: below 0.5, and lower the less was found.
    double confidence = 0;
};

Verdict verdictOn(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence);

} // namespace cd::local
