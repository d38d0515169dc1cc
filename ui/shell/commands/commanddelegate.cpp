// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/commanddelegate.h"

#include "ui/look/palettes.h"
#include "ui/look/rows.h"
#include "ui/look/shapes.h"
#include "ui/shell/commands/commandsmodel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int sideMargin = 16;
constexpr int besideIcon = 10;
constexpr int betweenKeys = 4;
constexpr int insideKey = 5;

/// A line that is written from where reading begins, one part after the other.
class CommandLine
{
public:
    CommandLine(QPainter &painter, const QStyleOptionViewItem &item)
        : m_painter(painter)
        , m_item(item)
        , m_left(item.rect.left() + sideMargin)
        , m_right(item.rect.right() + 1 - sideMargin)
    {
    }

    void icon(const QIcon &icon, const QSize &size, bool isPossible)
    {
        icon.paint(&m_painter,
                   placed({m_left, m_item.rect.top(), size.width(), m_item.rect.height()}),
                   Qt::AlignCenter, isPossible ? QIcon::Normal : QIcon::Disabled);
        m_left += size.width() + besideIcon;
    }

    /// The last come first.
    void keys(const QString &keys)
    {
        QStringList parts = keys.split(u'+', Qt::SkipEmptyParts);
        if (keys.endsWith(u'+')) // the key itself
            parts += u"+"_s;
        const int height = m_item.fontMetrics.height() + 2;
        const int top = m_item.rect.center().y() - height / 2;
        for (auto key = parts.crbegin(); key != parts.crend(); ++key) {
            const int width = m_item.fontMetrics.horizontalAdvance(*key) + 2 * insideKey;
            m_right -= width;
            const QRect cap = placed({m_right, top, width, height});
            drawBox(m_painter, cap, m_item.palette.color(QPalette::Window),
                    m_item.palette.color(QPalette::Mid), smallRadius);
            m_painter.setPen(m_item.palette.color(QPalette::PlaceholderText));
            m_painter.drawText(cap, Qt::AlignCenter, *key);
            m_right -= betweenKeys;
        }
        m_right -= parts.isEmpty() ? 0 : besideIcon;
    }

    void text(const QString &text, const QColor &color, const QList<WordQuery::Piece> &bold = {})
    {
        const int room = m_right - m_left;
        if (text.isEmpty() || room <= 0)
            return;
        QFont heavy = m_item.font;
        heavy.setBold(!bold.isEmpty());
        const QString line = QString(text).replace(u'\n', u' ');
        const QString shown = QFontMetrics(heavy).elidedText(line, Qt::ElideMiddle, room);
        QTextLayout layout(shown, m_item.font);
        if (shown == line)
            layout.setFormats(formats(bold));
        layout.beginLayout();
        QTextLine written = layout.createLine();
        written.setLineWidth(room);
        const int width = std::min(room, static_cast<int>(std::ceil(written.naturalTextWidth())));
        written.setLineWidth(width + 1);
        layout.endLayout();
        const QRect place = placed({m_left, m_item.rect.top(), width + 1, m_item.rect.height()});
        const qreal above = (place.height() - written.height()) / 2;
        m_painter.setPen(color);
        layout.draw(&m_painter, QPointF(place.left(), place.top() + above));
        m_left += width + besideIcon;
    }

private:
    QRect placed(const QRect &rect) const
    {
        return QStyle::visualRect(m_item.direction, m_item.rect, rect);
    }

    QList<QTextLayout::FormatRange> formats(const QList<WordQuery::Piece> &bold) const
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        QList<QTextLayout::FormatRange> all;
        for (const WordQuery::Piece &piece : bold)
            all += QTextLayout::FormatRange{piece.start, piece.length, format};
        return all;
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_item;
    int m_left; // as if read from left to right
    int m_right;
};

/// As in a list that has the keyboard: the keys of the field above it go through it.
void drawCurrent(QPainter &painter, const QStyleOptionViewItem &item)
{
    painter.fillRect(item.rect, item.palette.color(QPalette::Active, QPalette::Highlight));
    drawRowBar(painter, item, colorsOf(item.palette).accent);
}

} // namespace

CommandDelegate::CommandDelegate(const CommandsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const CommandsModel::Row &row = m_model.row(index.row());
    const QColor faint = item.palette.color(QPalette::Active, QPalette::PlaceholderText);
    const QColor text = item.palette.color(QPalette::Active, QPalette::Text);
    painter->save();
    painter->setFont(item.font);
    CommandLine line(*painter, item);
    if (!row.heading.isEmpty()) {
        line.text(row.heading, faint);
    } else {
        if (isOn(&item, QStyle::State_Selected))
            drawCurrent(*painter, item);
        line.icon(row.command.icon, item.decorationSize, row.command.isPossible);
        line.keys(row.command.keys);
        line.text(row.command.text, row.command.isPossible ? text : faint, row.pieces);
        line.text(row.command.detail, faint);
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = !m_model.row(index.row()).heading.isEmpty();
    const int height = option.fontMetrics.height() + (isHeading ? 6 : 10);
    return {2 * sideMargin, height};
}

} // namespace cd
