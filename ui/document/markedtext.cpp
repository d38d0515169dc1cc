// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/markedtext.h"

#include "ui/look/palettes.h"

#include <QFontInfo>
#include <QTextCharFormat>

namespace cd {

MarkedText::MarkedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setPalette(paletteOf(Scheme::Light));
}

void MarkedText::setBeginningOf(const QString &text)
{
    setPlainText(text.size() > mostLetters ? text.left(mostLetters) + u'…' : text);
}

int MarkedText::setTerms(const QList<SoughtTerm> &terms)
{
    const PageMarks &colors = pageMarks();
    QList<QTextEdit::ExtraSelection> selections;
    const QList<TermMark> marks = marksInText(toPlainText(), terms);
    for (const TermMark &mark : marks) {
        const bool isChosen = mark.use == TermUse::Chosen;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mark.begin));
        selection.cursor.setPosition(static_cast<int>(mark.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(isChosen ? colors.found : colors.second);
        selection.format.setUnderlineColor(isChosen ? colors.foundLine : colors.secondLine);
        selection.format.setUnderlineStyle(isChosen ? QTextCharFormat::SingleUnderline
                                                    : QTextCharFormat::DashUnderline);
        selections.append(selection);
    }
    setExtraSelections(selections);
    return static_cast<int>(marks.size());
}

void MarkedText::setZoom(double zoom)
{
    setFont({}); // the window's
    QFont letters = font();
    letters.setPointSizeF(QFontInfo(letters).pointSizeF() * zoom);
    if (zoom != 1)
        setFont(letters);
}

} // namespace cd
