// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/palettes.h"
#include "ui/words/statuswords.h"

namespace cd {

/// The text colour for a state, on any ground of the palette.
QColor stateColor(JobState state, const QPalette &palette);

} // namespace cd
