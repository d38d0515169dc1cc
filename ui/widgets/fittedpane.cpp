// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittedpane.h"

#include <QCoreApplication>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace cd {

namespace {

void tellThoseAround(const QWidget &pane)
{
    for (QWidget *at = pane.parentWidget(); at; at = at->parentWidget()) {
        QCoreApplication::sendPostedEvents(at, QEvent::LayoutRequest);
        if (at->isWindow())
            break;
    }
}

} // namespace

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
    if (event->oldSize().width() == event->size().width())
        return;
    updateGeometry();
    // By themselves layouts tell those around them one level a turn of the event loop, and
    // meanwhile texts are cut. What is around is in the midst of giving this its size now.
    QMetaObject::invokeMethod(
        this, [this] { tellThoseAround(*this); }, Qt::QueuedConnection);
}

} // namespace cd
