// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetlibrary.h"

namespace cd {

/// Says what went wrong with a preset, what was not done, and what to do.
QString problemText(const PresetProblem &problem);

} // namespace cd
