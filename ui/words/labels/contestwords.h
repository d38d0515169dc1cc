// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/trying/contest.h"

namespace cd {

/// "invoice won by: amount due, bill to. Of receipt only: total. Not found of receipt: cash."
/// Empty: there is nothing to be said.
QString contestText(const Contest &contest);

} // namespace cd
