// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/textflow.h"

#include <QByteArray>

namespace cd::local {

/// Which shapes of a drawing are read.
enum class Shapes {
    All,
    Fixed, ///< of a layout or a master: what every slide shows, not what asks to be filled in
    Notes ///< the speaker's notes alone, without the furniture of their page
};

/// Adds the text of a part in DrawingML: a slide, a diagram, the text boxes of a sheet. False: the
/// part is damaged, and what stands before the damage was read.
bool addDrawingText(TextFlow &flow, const QByteArray &part, Shapes shapes);

} // namespace cd::local
