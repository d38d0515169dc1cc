// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/trying/trials.h"

#include <QString>

#include <optional>

namespace cd {

/// The type, or that no rule matched.
QString answerText(const Classification &answer);
/// How near the second rule came to the first, 0 to 1; nullopt: there is none that is worth naming.
std::optional<double> nearness(const Trial &trial);
/// Why a file has no answer; empty: it has one, or none was asked for.
QString trialProblemText(const TrialResult &result);
/// What became of a file, in one line: for those who don't see the cells.
QString trialLine(const TrialResult &result);
/// "1 changed, 4 as before"; empty: there is nothing to compare.
QString changesText(const Trials &trials);
/// Of each rule what was found and what was not, the best first.
QString explanationText(const Trial &trial);

} // namespace cd
