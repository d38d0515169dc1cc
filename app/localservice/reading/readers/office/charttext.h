// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/textflow.h"

#include <QByteArray>

namespace cd::local {

/// Adds the words of a chart in DrawingML, each once: titles, names of series, categories; not its
/// numbers. False: the part is damaged, and what stands before the damage was read.
bool addChartText(TextFlow &flow, const QByteArray &part);

} // namespace cd::local
