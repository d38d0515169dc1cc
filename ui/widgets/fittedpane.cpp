// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittedpane.h"

#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace cd {

QSize FittedPane::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    if (!layout() || !layout()->hasHeightForWidth())
        return least;
    const int width = std::max({least.width(), minimumWidth(), this->width()});
    return least.expandedTo({0, layout()->minimumHeightForWidth(width)});
}

void FittedPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace cd
