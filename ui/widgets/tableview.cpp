// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableview.h"

#include "ui/widgets/tablecopy.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace cd {

namespace {

constexpr int streamVersion = QDataStream::Qt_6_4;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setTabKeyNavigation(false);
}

void TableView::showAsRows()
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

QByteArray TableView::saveColumns() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << model()->columnCount() << horizontalHeader()->saveState();
    return saved;
}

bool TableView::restoreColumns(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(streamVersion);
    int columns = 0;
    QByteArray header;
    stream >> columns >> header;
    return columns == model()->columnCount() && stream.status() == QDataStream::Ok
        && horizontalHeader()->restoreState(header);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isOfRows = selectionBehavior() == SelectRows;
    const bool isToEnd = action == MoveHome || action == MoveEnd;
    // The base class goes to the ends of the row, unless Ctrl is held.
    return QTableView::moveCursor(
        action, isOfRows && isToEnd ? modifiers | Qt::ControlModifier : modifiers);
}

// The base class would copy the text of one cell.
void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelectedRows(*this);
    else
        QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 4, -16, -4),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace cd
