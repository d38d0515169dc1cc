// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/evidence.h"

namespace cd::local {

/// Which profiles came first, and what follows from that.
struct Verdict
{
    qsizetype best = -1; ///< rules, by their place among the profiles; -1: none
    qsizetype second = -1;
    qsizetype stranger = -1; ///< the best of the kinds that no rule names
    bool fits = false; ///< the best rule is well enough founded to be named
    bool isStranger = false; ///< it is not because a stranger fits better
    /// 0 to 1. Of a rule that fits: 0.5 where the runner-up is as good, towards 1 the further it is
    /// behind and the more was found. Of none: below 0.5, the smaller the less was found.
    double confidence = 0;
};

Verdict verdictOn(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence);

} // namespace cd::local
