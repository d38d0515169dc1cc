// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/open/descriptionfield.h"

#include "ui/look/palettes.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

DescriptionField::DescriptionField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the form has one history
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT typed();
    });
}

void DescriptionField::setText(const QString &text)
{
    const QString now = toPlainText();
    if (now == text)
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    const qsizetype shorter = std::min(now.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && now.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && now.at(now.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(head, text.size() - head - tail));
    setTextCursor(cursor);
}

void DescriptionField::setFindings(const QList<RuleSpan> &spans, const QColor &color)
{
    m_findings = spans;
    m_findingColor = color;
    underline();
}

void DescriptionField::setMisspellings(const QList<Misspelling> &words)
{
    m_misspellings = words;
    underline();
}

void DescriptionField::selectText(int start, int length)
{
    QTextCursor cursor(document());
    const int end = std::max(0, document()->characterCount() - 1);
    cursor.setPosition(std::min(start, end));
    cursor.setPosition(std::min(start + length, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QTextEdit::ExtraSelection DescriptionField::underlined(int start, int length,
                                                       QTextCharFormat::UnderlineStyle style,
                                                       const QColor &color) const
{
    QTextEdit::ExtraSelection part;
    part.format.setUnderlineStyle(style);
    part.format.setUnderlineColor(color);
    part.cursor = QTextCursor(document());
    const int end = std::max(0, document()->characterCount() - 1);
    part.cursor.setPosition(std::min(start, end));
    part.cursor.setPosition(std::min(start + length, end), QTextCursor::KeepAnchor);
    return part;
}

void DescriptionField::underline()
{
    QList<QTextEdit::ExtraSelection> parts;
    for (const Misspelling &word : std::as_const(m_misspellings))
        parts.append(underlined(word.start, word.length, QTextCharFormat::DotLine,
                                colorsOf(palette()).error));
    for (const RuleSpan &span : std::as_const(m_findings)) {
        if (!span.isInType)
            parts.append(underlined(span.start, span.length, QTextCharFormat::WaveUnderline,
                                    m_findingColor));
    }
    setExtraSelections(parts);
}

void DescriptionField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

/// The field would take these keys for a history of its own.
bool DescriptionField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void DescriptionField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && held == Qt::NoModifier)
        return nextAsked();
    if (isEnter && held == Qt::ShiftModifier)
        return insertPlainText(u"\n"_s); // and not a line separator, which no service knows
    if (event->key() == Qt::Key_Escape)
        return leftByEscape();
    QPlainTextEdit::keyPressEvent(event);
}

void DescriptionField::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint at = event->globalPos();
    const int place = event->reason() == QContextMenuEvent::Mouse
        ? cursorForPosition(event->pos()).position()
        : textCursor().position();
    const auto word = std::find_if(m_misspellings.cbegin(), m_misspellings.cend(),
                                   [place](const Misspelling &one) {
                                       return one.start <= place && place <= one.start + one.length;
                                   });
    if (word == m_misspellings.cend() || !m_suggest)
        return showMenu(at, {}, {});
    const Misspelling asked = *word;
    m_suggest(toPlainText().mid(asked.start, asked.length),
              [this, at, asked](const QStringList &words) { showMenu(at, asked, words); });
}

void DescriptionField::showMenu(const QPoint &at, const Misspelling &word,
                                const QStringList &suggestions)
{
    QMenu *menu = createStandardContextMenu();
    menu->setObjectName(u"descriptionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (word.length > 0) {
        QAction *first = menu->actions().value(0);
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), menu);
            action->setObjectName(u"spellingSuggestion"_s);
            connect(action, &QAction::triggered, this,
                    [this, word, suggestion] { replaceWord(word, suggestion); });
            menu->insertAction(first, action);
        }
        const QString written = toPlainText().mid(word.start, word.length);
        //: a word that no dictionary has
        auto *add = new QAction(tr("Add to my words"), menu);
        add->setObjectName(u"addToMyWords"_s);
        connect(add, &QAction::triggered, this, [this, written] { Q_EMIT wordAdded(written); });
        menu->insertAction(first, add);
        menu->insertSeparator(first);
    }
    menu->popup(at);
}

void DescriptionField::replaceWord(const Misspelling &word, const QString &by)
{
    QTextCursor cursor(document());
    cursor.setPosition(word.start);
    cursor.setPosition(word.start + word.length, QTextCursor::KeepAnchor);
    cursor.insertText(by);
    setTextCursor(cursor);
}

} // namespace cd
