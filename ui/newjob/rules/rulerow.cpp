// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulerow.h"

#include "rules/rulefinding.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"
#include "ui/newjob/rules/rulesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

void paintHandle(QPainter &painter, const QRect &area, const QColor &color)
{
    constexpr int dot = 2;
    constexpr int step = 4;
    const QPoint first = area.center() - QPoint(step / 2, step);
    for (int line = 0; line < 3; ++line) {
        for (int column = 0; column < 2; ++column)
            painter.fillRect(QRect(first + QPoint(column * step, line * step), QSize(dot, dot)),
                             color);
    }
}

} // namespace

QString gradeIcon(int grade)
{
    switch (grade) {
    case int(FindingGrade::Error):
        return u"error"_s;
    case int(FindingGrade::Warning):
        return u"warning"_s;
    case int(FindingGrade::Hint):
        return u"info"_s;
    default:
        return {};
    }
}

QColor gradeColor(int grade, const QPalette &palette)
{
    switch (grade) {
    case int(FindingGrade::Error):
        return colorsOf(palette).error;
    case int(FindingGrade::Warning):
        return colorsOf(palette).warning;
    default:
        return colorsOf(palette).accent;
    }
}

void RuleRow::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.column() == RulesModel::Type) {
        const int size = option->fontMetrics.ascent() * 3 / 4;
        option->features |= QStyleOptionViewItem::HasDecoration; // painted below
        option->decorationSize = {size, size};
    }
    if (index.column() == RulesModel::Number) {
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->text = index.data(Qt::AccessibleTextRole).toString();
    }
    if (index.column() == RulesModel::Number || index.column() == RulesModel::Description)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void RuleRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (index.column() == RulesModel::Number) {
        QRect handle = cell.rect;
        handle.setWidth(handleWidth);
        paintHandle(*painter, QStyle::visualRect(cell.direction, cell.rect, handle),
                    cell.palette.color(QPalette::PlaceholderText));
    } else if (index.column() == RulesModel::Type) {
        const QRect place
            = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
        const QRect mark(QPoint(), cell.decorationSize);
        paintTypeMark(*painter, QRect(place.center() - mark.center(), mark.size()), index.row(),
                      cell.palette);
    } else if (index.column() == RulesModel::Mark) {
        const int grade = index.data(RulesModel::GradeRole).toInt();
        QRect place(QPoint(), cell.decorationSize);
        place.moveCenter(cell.rect.center());
        if (grade >= 0)
            deskIcon(gradeIcon(grade)).paint(painter, place);
    }
}

} // namespace cd
