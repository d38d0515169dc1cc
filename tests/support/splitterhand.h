// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QSplitter>

namespace cd::test {

/// Drags the handle between the first two panes, as a person does, until the first one is
/// @p size wide or high.
inline void dragHandle(const QSplitter &panes, int size)
{
    QSplitterHandle *handle = panes.handle(1);
    const bool isSideBySide = panes.orientation() == Qt::Horizontal;
    const int by = size - (isSideBySide ? handle->x() : handle->y());
    const QPointF from(handle->rect().center());
    const QPointF to = from + (isSideBySide ? QPointF(by, 0) : QPointF(0, by));
    const auto send = [handle](QEvent::Type type, const QPointF &at, Qt::MouseButton button,
                               Qt::MouseButtons held) {
        QMouseEvent event(type, at, handle->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(handle, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

} // namespace cd::test
