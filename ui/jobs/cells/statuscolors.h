// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/colors.h"
#include "ui/words/statuswords.h"

#include <QColor>

class QPalette;

namespace cd {

/// The text colour for a state on the palette's base, for light and dark palettes.
QColor stateColor(JobState state, const QPalette &palette);

} // namespace cd
