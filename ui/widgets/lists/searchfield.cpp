// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/searchfield.h"

#include <QKeyEvent>

namespace cd {

SearchField::SearchField(const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int besidesText = 20; // frame and margins on both sides
    setPlaceholderText(hint);
    setMinimumWidth(fontMetrics().horizontalAdvance(hint) + besidesText);
    setClearButtonEnabled(true);
}

void SearchField::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty())
            return clear();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace cd
