// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/colors.h"
#include "ui/words/statuswords.h"

#include <QColor>

class QPalette;

namespace cd {

/// A state's colour as text on the palette's base: light where the base is dark.
QColor stateColor(JobState state, const QPalette &palette);

} // namespace cd
