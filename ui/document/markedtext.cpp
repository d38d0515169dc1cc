// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/markedtext.h"

#include "ui/look/palettes.h"

#include <QTextCharFormat>

#include <algorithm>

namespace cd {

MarkedText::MarkedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setPalette(paletteOf(Scheme::Light));
    m_usual = font().pointSizeF();
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
    constexpr double least = 4;
    QFont letters = font();
    letters.setPointSizeF(std::max(least, m_usual * zoom));
    setFont(letters);
}

} // namespace cd
