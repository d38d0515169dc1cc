// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/note.h"

#include "ui/look/palettes.h"

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
    // That this sets its own palette comes back here once, and changes nothing then.
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::PaletteChange)
        paintText();
    QLabel::changeEvent(event);
}

void Note::paintText()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = base;
    own.setColor(QPalette::WindowText,
                 m_kind == Kind::Error         ? colorsOf(base).error
                     : m_kind == Kind::Warning ? colorsOf(base).warning
                                               : base.color(QPalette::PlaceholderText));
    setPalette(own);
}

} // namespace cd
