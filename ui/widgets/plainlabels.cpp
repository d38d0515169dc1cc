// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace cd {

PlainLabels::PlainLabels()
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// A label is polished before it is laid out or painted for the first time.
bool PlainLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cd
