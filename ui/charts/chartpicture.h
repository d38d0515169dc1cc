// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"

#include <QByteArray>
#include <QImage>

namespace cd {

// A chart as a picture by itself, on the ground of panes.

/// @p ratio: pixels of the picture for each one of @p size.
QImage chartImage(const Chart &chart, const QSize &size, const ChartLook &look, qreal ratio);
/// @p title: what the picture is called inside.
QByteArray chartSvg(const Chart &chart, const QSize &size, const ChartLook &look,
                    const QString &title);

} // namespace cd
