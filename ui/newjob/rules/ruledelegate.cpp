// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/ruledelegate.h"

#include "ui/look/palettes.h"
#include "ui/look/rows.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLinearGradient>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int margin = 5;
constexpr int lessWidthForGrid = 1;
constexpr int mostLines = 6; // of a text; its editor shows all of it
constexpr int leastLinesToEdit = 4;
constexpr auto givenText = "givenText"; // what an editor was last filled with

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text.isEmpty() ? u" "_s : text)
        .height();
}

/// Draws as much of @p text as fits into @p area; where there is more, the end fades.
void drawFading(QPainter *painter, const QRect &area, const QString &text)
{
    const QColor color = painter->pen().color();
    const int height = wrappedHeight(painter->font(), area.width(), text);
    if (height > area.height()) {
        QColor faint = color;
        faint.setAlphaF(0.1F);
        QLinearGradient fade(0, area.bottom() - painter->fontMetrics().height() * 2, 0,
                             area.bottom());
        fade.setColorAt(0, color);
        fade.setColorAt(1, faint);
        painter->setPen(QPen(fade, 1));
    }
    painter->setClipRect(area, Qt::IntersectClip);
    painter->drawText(area, Qt::TextWordWrap, text);
}

} // namespace

RuleDelegate::RuleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const QRect area = cell.rect.adjusted(margin, margin, -margin, -margin);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    const QString problem = index.data(RulesModel::ProblemRole).toString();
    QRect rest = area;
    if (!problem.isEmpty()) {
        const bool isError = index.data(RulesModel::IsErrorRole).toBool();
        const QColor color
            = isError ? colorsOf(cell.palette).error : colorsOf(cell.palette).warning;
        drawRowBar(*painter, cell, color);
        painter->save();
        painter->setFont(smaller(cell.font));
        painter->setPen(color);
        QRect used;
        painter->drawText(area, Qt::TextWordWrap, problem, &used);
        painter->restore();
        rest.setTop(used.bottom() + 1); // above the text, where it is seen however long that is
    }
    drawFading(painter, rest, text);
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int width = cell.rect.width() - 2 * margin - lessWidthForGrid;
    if (width <= 0)
        return QStyledItemDelegate::sizeHint(option, index);
    int height = std::min(wrappedHeight(cell.font, width, cell.text),
                          mostLines * QFontMetrics(cell.font).lineSpacing());
    const QString problem = index.data(RulesModel::ProblemRole).toString();
    if (!problem.isEmpty())
        height += wrappedHeight(smaller(cell.font), width, problem);
    return {cell.rect.width(), height + 2 * margin};
}

QWidget *RuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const QPersistentModelIndex cell(index);
    if (index.column() == RulesModel::Type) {
        auto *editor = named(new QLineEdit(parent), u"ruleTypeEditor"_s, tr("Type"));
        connect(editor, &QLineEdit::textChanged, this,
                [this, cell](const QString &text) { Q_EMIT typing(cell, text); });
        return editor;
    }
    auto *editor = named(new QPlainTextEdit(parent), u"ruleDescriptionEditor"_s,
                         tr("What documents of this type contain"));
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(editor, &QPlainTextEdit::textChanged, this,
            [this, cell, editor] { Q_EMIT typing(cell, editor->toPlainText()); });
    return editor;
}

/// A view fills open editors anew whenever anything of their cells changes, such as a problem. What
/// is being written stays as long as the cell says what it said.
void RuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant text = index.data(Qt::EditRole);
    if (editor->property(givenText) == text)
        return;
    editor->setProperty(givenText, text);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text.toString());
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text.toString());
        lines->selectAll();
    }
}

/// A type's editor stands where its text does, at the top; a description has room to be written.
void RuleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.column() == RulesModel::Type) {
        place.setHeight(std::min(place.height(), editor->sizeHint().height()));
    } else {
        const int least = leastLinesToEdit * editor->fontMetrics().lineSpacing() + 2 * margin;
        place.setHeight(std::max(place.height(), least));
        const int beyond = place.bottom() - editor->parentWidget()->rect().bottom();
        place.translate(0, -std::clamp(beyond, 0, std::max(0, place.top())));
    }
    editor->setGeometry(place);
}

void RuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
    else if (const auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, lines->toPlainText());
}

// The base class leaves these keys to editors of several lines.
bool RuleDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT entered();
        return true;
    }
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace cd
