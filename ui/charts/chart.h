// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/celltable.h"

#include <QFont>
#include <QPalette>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace cd {

/// What a chart is painted with: the same chart is for the window in any scheme, and for files.
struct ChartLook
{
    QPalette palette;
    QFont font;
    /// Of names and of what stands beside them. Scales of figures go from left to right in every
    /// language.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// A picture of figures that never changes: for other figures another one is made. It knows no
/// widget, so that it can be made in any thread and painted anywhere.
class Chart
{
public:
    virtual ~Chart() = default;

    virtual void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const = 0;
    /// The figures that it is a picture of, exactly and all of them; the first row has titles.
    virtual CellTable table() const = 0;
    /// What it shows, in a sentence, for those who don't see it.
    virtual QString told() const = 0;
    /// In less room it can't be read.
    virtual QSizeF leastSize(const ChartLook &look) const = 0;

protected:
    Chart() = default;
    Q_DISABLE_COPY_MOVE(Chart)
};

using ChartPtr = std::shared_ptr<const Chart>;

} // namespace cd
