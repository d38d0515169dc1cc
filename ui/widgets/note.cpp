// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/note.h"

#include "ui/widgets/colors.h"

#include <QEvent>

namespace cd {

Note::Note(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    paintText();
}

void Note::say(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setVisible(!text.isEmpty());
    paintText();
}

void Note::clear()
{
    say(Kind::Hint, {});
}

void Note::changeEvent(QEvent *event)
{
    // The own palette is left alone: only a new one of the parents asks for other colours.
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ThemeChange
        || event->type() == QEvent::ApplicationPaletteChange)
        paintText();
    QLabel::changeEvent(event);
}

void Note::paintText()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = base;
    own.setColor(QPalette::WindowText,
                 m_kind == Kind::Error         ? errorColor(base)
                     : m_kind == Kind::Warning ? warningColor(base)
                                               : fadedColor(base));
    setPalette(own);
}

} // namespace cd
