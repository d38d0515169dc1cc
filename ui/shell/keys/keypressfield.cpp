// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys/keypressfield.h"

#include <QKeyEvent>

namespace cd {

// The base class would wait for a second press, and has no way out by keys.
void KeyPressField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (keys.isEmpty())
        return; // Ctrl, Shift or Alt alone
    clear();
    Q_EMIT pressed(keys);
}

} // namespace cd
