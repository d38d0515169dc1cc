// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/trying/trialdelegate.h"

#include "ui/look/typemark.h"
#include "ui/newjob/trying/trialsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int gap = 6;

/// Puts one thing after the other into a line, in the reading direction, as long as there is room.
class LineWriter
{
public:
    LineWriter(QPainter &painter, const QStyleOptionViewItem &cell, const QRect &area)
        : m_painter(painter)
        , m_cell(cell)
        , m_area(area)
    {
    }

    void write(const QString &text, const QFont &font, QPalette::ColorRole role)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, left());
        m_painter.setFont(font);
        m_painter.setPen(m_cell.palette.color(role));
        m_painter.drawText(place(metrics.horizontalAdvance(shown)),
                           Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    }

    void mark(int type)
    {
        const int side = m_cell.fontMetrics.ascent() * 3 / 4;
        QRect square(0, 0, side, side);
        square.moveCenter(place(side).center());
        paintTypeMark(m_painter, square, type, m_cell.palette);
    }

    int left() const { return std::max(0, m_area.width() - m_used); }

private:
    QRect place(int width)
    {
        const QRect at(m_area.left() + m_used, m_area.top(), width, m_area.height());
        m_used += width + gap;
        return QStyle::visualRect(m_cell.direction, m_area, at);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_cell;
    QRect m_area;
    int m_used = 0;
};

} // namespace

void TrialDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant mark = index.data(TrialsModel::MarkRole);
    if (!mark.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    LineWriter line(*painter, cell, cell.rect.adjusted(margin, 0, -margin, 0));
    QFont bold = cell.font;
    bold.setBold(true);
    const QString before = index.data(TrialsModel::BeforeRole).toString();
    if (!before.isEmpty()) {
        QFont struck = cell.font;
        struck.setStrikeOut(true);
        line.write(before, struck, QPalette::PlaceholderText);
        line.write(cell.direction == Qt::RightToLeft ? u"←"_s : u"→"_s, cell.font,
                   QPalette::PlaceholderText);
    }
    line.mark(mark.toInt());
    line.write(index.data(TrialsModel::TypeRole).toString(), before.isEmpty() ? cell.font : bold,
               QPalette::Text);
    const QString then = index.data(TrialsModel::ThenRole).toString();
    QFont small = cell.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    // Half of it says nothing.
    if (before.isEmpty() && QFontMetrics(small).horizontalAdvance(then) <= line.left())
        line.write(then, small, QPalette::PlaceholderText);
    painter->restore();
}

} // namespace cd
