// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/statuswords.h"

#include <QColor>

class QPalette;

namespace cd {

/// A state's colour as text on the palette's base: light where the base is dark.
QColor stateColor(JobState state, const QPalette &palette);
/// The colour of an error's text on the palette's base.
QColor errorColor(const QPalette &palette);
/// For what no longer counts.
QColor fadedColor(const QPalette &palette);

} // namespace cd
