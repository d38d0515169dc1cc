// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cd {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int gap = std::max(spacing(), 0);
    QList<QLayoutItem *> line;
    int lineWidth = 0;
    int bottom = inner.top();
    const auto endLine = [&] {
        const int top = bottom > inner.top() ? bottom + gap : bottom;
        const bool centred = alignment() & Qt::AlignHCenter;
        QPoint at(inner.left() + (centred ? std::max(0, (inner.width() - lineWidth) / 2) : 0), top);
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = item->sizeHint();
            if (move)
                item->setGeometry(QStyle::visualRect(direction, inner, QRect(at, size)));
            at.rx() += size.width() + gap;
            bottom = std::max(bottom, top + size.height());
        }
        line.clear();
        lineWidth = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!line.isEmpty() && lineWidth + gap + width > inner.width())
            endLine();
        lineWidth += width + (line.isEmpty() ? 0 : gap);
        line.append(item);
    }
    endLine();
    return bottom - rect.top() + contentsMargins().bottom();
}

} // namespace cd
