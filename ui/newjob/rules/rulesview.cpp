// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesview.h"

#include "ui/look/palettes.h"
#include "ui/newjob/rules/rulerow.h"
#include "ui/newjob/rules/rulesmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int besideTitle = 18; // a column's margins
constexpr int scrollEveryMs = 60; // while rows are held at an end of the table

} // namespace

RulesView::RulesView(RulesModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setUp();
    fitToFont();
}

void RulesView::setUp()
{
    setObjectName(u"rulesTable"_s);
    setAccessibleName(tr("Rules"));
    setEmptyText(tr("A rule names a type of document and says what such documents contain. "
                    "Add one, paste rows from a spreadsheet, or load a preset."));
    setModel(&m_model);
    setItemDelegate(new RuleRow(this));
    showAsRows();
    setFrameShape(NoFrame); // the pane is its place
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setAccessibleName(tr("Columns of the rules"));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RulesModel::Type, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(RulesModel::Description, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RulesView::fitTitles);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &RulesView::fitTitles);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is asked for its height
    showLastRun(false);
}

void RulesView::fitToFont()
{
    const QFontMetrics metrics = fontMetrics();
    const QString title
        = m_model.headerData(RulesModel::LastRun, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int least = 24;
    horizontalHeader()->setMinimumSectionSize(least);
    setColumnWidth(RulesModel::Number,
                   RuleRow::handleWidth + metrics.horizontalAdvance(u"000"_s) + 12);
    fitType();
    setColumnWidth(RulesModel::Mark, least);
    setColumnWidth(RulesModel::LastRun, metrics.horizontalAdvance(title) + besideTitle);
    verticalHeader()->setDefaultSectionSize(std::max(least, metrics.height() + 6));
    fitTitles();
}

void RulesView::fitType()
{
    constexpr int beside = 24; // its swatch
    const int letters = m_isWide ? 19 : 15;
    setColumnWidth(RulesModel::Type, letters * fontMetrics().averageCharWidth() + beside);
}

void RulesView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    const bool isWide = width() > 60 * fontMetrics().averageCharWidth();
    if (std::exchange(m_isWide, isWide) != isWide)
        fitType(); // a width that a person chose stays otherwise
    fitTitles();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void RulesView::showLastRun(bool isShown)
{
    setColumnHidden(RulesModel::LastRun, !isShown);
    fitTitles();
}

/// No title is cut.
void RulesView::fitTitles()
{
    const int needed
        = horizontalHeader()->fontMetrics().horizontalAdvance(RulesModel::descriptionTitle())
        + besideTitle;
    m_model.setTitlesShort(columnWidth(RulesModel::Description) < needed);
}

void RulesView::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

QList<int> RulesView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RulesView::select(int firstRow, int count)
{
    if (count < 1)
        return;
    const QModelIndex first = m_model.index(firstRow, RulesModel::Type);
    const QModelIndex last = m_model.index(firstRow + count - 1, RulesModel::Type);
    setCurrentIndex(first);
    selectionModel()->select(QItemSelection(first, last),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void RulesView::go(int row)
{
    select(row, 1);
}

void RulesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyAsked();
    if (event->matches(QKeySequence::Paste))
        return pasteAsked();
    if (event->key() == Qt::Key_Escape && !m_dragged.isEmpty())
        return endDrag(false);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        return writingAsked(true);
    TableView::keyPressEvent(event);
}

void RulesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current.row());
}

bool RulesView::isOnHandle(const QPoint &at) const
{
    const QRect cell = visualRect(indexAt(at));
    QRect handle = cell;
    handle.setWidth(RuleRow::handleWidth);
    return indexAt(at).column() == RulesModel::Number
        && QStyle::visualRect(layoutDirection(), cell, handle).contains(at);
}

/// The row before which something at @p at would come.
int RulesView::gapAt(const QPoint &at) const
{
    const int row = rowAt(at.y());
    if (row < 0)
        return at.y() < 0 ? 0 : m_model.rowCount();
    const int middle = rowViewportPosition(row) + rowHeight(row) / 2;
    return at.y() < middle ? row : row + 1;
}

void RulesView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !isOnHandle(at))
        return TableView::mousePressEvent(event);
    const int row = rowAt(at.y());
    if (!selectedRows().contains(row))
        go(row);
    setFocus(Qt::MouseFocusReason);
    m_dragged = selectedRows();
    m_pressed = at;
    m_gap = -1;
}

void RulesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_dragged.isEmpty()) {
        viewport()->setCursor(isOnHandle(at) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return TableView::mouseMoveEvent(event);
    }
    if (m_gap < 0 && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    dragTo(at);
    if (!m_scroll.isActive())
        m_scroll.start(scrollEveryMs, this);
}

void RulesView::dragTo(const QPoint &at)
{
    m_pointer = at;
    m_gap = gapAt(at);
    viewport()->update();
}

void RulesView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scroll.timerId())
        return TableView::timerEvent(event);
    const int edge = rowHeight(0) / 2;
    const int by = m_pointer.y() < edge ? -1 : m_pointer.y() > viewport()->height() - edge ? 1 : 0;
    if (by == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                  + by * verticalScrollBar()->singleStep());
    dragTo(m_pointer);
}

void RulesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged.isEmpty())
        return TableView::mouseReleaseEvent(event);
    endDrag(true);
}

void RulesView::endDrag(bool isWanted)
{
    const QList<int> rows = std::exchange(m_dragged, {});
    const int gap = std::exchange(m_gap, -1);
    m_scroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
    if (isWanted && gap >= 0)
        m_model.moveTo(rows, gap);
}

void RulesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    TableView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT writingAsked(index.column() != RulesModel::Description);
}

void RulesView::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (m_gap < 0)
        return;
    const bool isEnd = m_gap >= m_model.rowCount();
    const int last = m_model.rowCount() - 1;
    const int y = isEnd ? rowViewportPosition(last) + rowHeight(last) : rowViewportPosition(m_gap);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, y - 1, viewport()->width(), 2), colorsOf(palette()).accent);
}

} // namespace cd
