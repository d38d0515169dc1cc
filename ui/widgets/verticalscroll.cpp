// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/verticalscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace cd {

VerticalScroll::VerticalScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what it holds has the focus, and it follows that
}

QSize VerticalScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            least.height()};
}

// The base class watches its widget already, for its own ends.
bool VerticalScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace cd
