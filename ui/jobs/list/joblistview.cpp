// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/joblistview.h"

#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/list/bardelegate.h"
#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/labeldelegate.h"
#include "ui/look/viewheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cd {

JobListView::JobListView(JobListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"jobList"_s);
    setAccessibleName(tr("Jobs"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setFrameShape(NoFrame); // the pane is its place
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&model);
    setUpHeaders();

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &JobListView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &JobListView::putBack);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeUp(first, last); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JobListView::updateHeld);
    m_typing.setSingleShot(true);
    m_typing.setInterval(2s);
    connect(&m_typing, &QTimer::timeout, this, &JobListView::updateHeld);
    m_ages.setInterval(1s);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        paintAgain(JobColumn::Changed);
        paintAgain(JobColumn::Label); // how long is left of those that run
    });
    m_ages.start();
}

void JobListView::paintAgain(JobColumn column)
{
    const int place = static_cast<int>(column);
    viewport()->update(columnViewportPosition(place), 0, columnWidth(place), viewport()->height());
}

void JobListView::fitRows()
{
    const int height = fontMetrics().height() + 6;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

/// The label gets what the others leave of the window: nothing is cut while a column is empty.
void JobListView::fitLabel()
{
    constexpr int fewestLetters = 16;
    constexpr int labelColumn = static_cast<int>(JobColumn::Label);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(header->isSectionHidden(labelColumn));
    if (header->isSectionHidden(labelColumn))
        return;
    const int others = header->length() - header->sectionSize(labelColumn);
    header->resizeSection(
        labelColumn,
        std::max(fewestLetters * fontMetrics().averageCharWidth(), viewport()->width() - others));
}

void JobListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLabel();
}

QList<JobKey> JobListView::selectedJobs() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<JobKey> keys;
    keys.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keys.append(m_model.key(row));
    return keys;
}

bool JobListView::selectJob(JobKey key)
{
    m_model.showWaiting();
    const auto row = m_model.rowOf(key);
    if (!row)
        return false;
    const QModelIndex index = m_model.index(*row, firstShownColumn(*this));
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void JobListView::leaveSelection()
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) {
                  return a.top() < b.top();
              });
    int below = 0;
    int above = ranges.isEmpty() ? -1 : ranges.constFirst().top() - 1;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        if (above < 0 && below < range.top())
            above = range.top() - 1;
        below = std::max(below, range.bottom() + 1);
    }
    const int row = below < m_model.rowCount() ? below : above;
    if (row < 0)
        return clearSelection();
    selectionModel()->setCurrentIndex(m_model.index(row, firstShownColumn(*this)),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
}

void JobListView::showNewest()
{
    m_model.showWaiting();
    scrollToTop();
}

void JobListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !current.isValid())
        return;
    const JobKey key = m_model.key(current.row());
    if (std::exchange(m_current, key) != key)
        Q_EMIT currentJobChanged(m_current);
}

void JobListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting)
        return;
    m_isSelectionNew = true; // what that is, is found out when it has to be put back
    Q_EMIT selectedJobsChanged();
}

bool JobListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_pointed = event->type() == QEvent::Enter;
        updateHeld();
    }
    return QTableView::viewportEvent(event);
}

void JobListView::keyPressEvent(QKeyEvent *event)
{
    m_typing.start();
    updateHeld();
    QTableView::keyPressEvent(event);
}

void JobListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void JobListView::setMenuOpen(bool open)
{
    m_menuOpen = open;
    updateHeld();
}

void JobListView::updateHeld()
{
    const bool scrolledAway = verticalScrollBar()->value() > 0;
    m_model.setHeld(m_pointed || m_menuOpen || m_typing.isActive() || scrolledAway);
}

void JobListView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"jobListHeader"_s);
    header->setAccessibleName(tr("Columns of the jobs"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    const int beside = 4 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    for (int i = 0; i < jobColumnCount; ++i) {
        const auto column = static_cast<JobColumn>(i);
        setColumnWidth(
            i,
            std::max(widthInCharacters(column) * character + beside, header->sectionSizeHint(i)));
        setColumnHidden(i, !isShownAtFirst(column));
    }
    constexpr int labelColumn = static_cast<int>(JobColumn::Label);
    header->setSectionResizeMode(labelColumn, QHeaderView::Fixed); // see fitLabel()
    header->moveSection(header->visualIndex(static_cast<int>(JobColumn::Results)),
                        header->visualIndex(labelColumn) + 1);
    setItemDelegateForColumn(labelColumn, new LabelDelegate(this));
    setItemDelegateForColumn(static_cast<int>(JobColumn::Results), new BarDelegate(this));
    header->setSortIndicator(static_cast<int>(JobColumn::Created), Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionMoved, this, &JobListView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (column != labelColumn)
            fitLabel();
        else if (before == 0 || now == 0) // hidden or shown, which is still under way
            QMetaObject::invokeMethod(this, &JobListView::fitLabel, Qt::QueuedConnection);
        if (column != labelColumn)
            Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &JobListView::columnsChanged);
}

QList<ShownColumn> JobListView::columns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<ShownColumn> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append({static_cast<JobColumn>(column), header->sectionSize(column)});
    }
    // One has what is left of the window.
    const auto stretched = std::find_if(columns.begin(), columns.end(), [](const ShownColumn &one) {
        return one.column == JobColumn::Label;
    });
    if (stretched != columns.end())
        stretched->width = 0;
    else if (!columns.isEmpty())
        columns.last().width = 0;
    return columns;
}

void JobListView::setColumns(const QList<ShownColumn> &columns)
{
    if (columns.isEmpty())
        return;
    QHeaderView *header = horizontalHeader();
    QSet<int> shown;
    for (const ShownColumn &one : columns) {
        const int column = static_cast<int>(one.column);
        header->moveSection(header->visualIndex(column), static_cast<int>(shown.size()));
        header->showSection(column);
        if (one.width > 0)
            header->resizeSection(column, one.width);
        shown.insert(column);
    }
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !shown.contains(column));
    fitLabel();
}

Sorting JobListView::sorting() const
{
    const QHeaderView *header = horizontalHeader();
    return {static_cast<JobColumn>(header->sortIndicatorSection()), header->sortIndicatorOrder()};
}

void JobListView::setSorting(const Sorting &sorting)
{
    sortByColumn(static_cast<int>(sorting.column), sorting.order);
}

// Scrolled to somewhere, what stands at the top stays there; at the top, the current job only stays
// in sight.
void JobListView::rememberPlace()
{
    if (std::exchange(m_isSelectionNew, false)) {
        const QList<JobKey> keys = selectedJobs();
        m_selected = QSet<JobKey>(keys.cbegin(), keys.cend());
    }
    m_resetting = true;
    m_anchor.reset();
    m_currentWasSeen = viewport()->rect().intersects(visualRect(currentIndex()));
    if (verticalScrollBar()->value() == 0)
        return;
    const int row = m_currentWasSeen ? currentIndex().row() : rowAt(0);
    if (row < 0)
        return;
    m_anchor = m_model.key(row);
    m_anchorY = rowViewportPosition(row);
}

void JobListView::putBack()
{
    restoreSelection();
    restorePlace();
    m_resetting = false;
    Q_EMIT selectedJobsChanged();
    updateHeld();
}

// Jobs that were selected before they came: after a start, or when a filter let few of them in.
void JobListView::takeUp(int first, int last)
{
    bool isAwaited = false;
    for (int row = first; row <= last && !isAwaited && !m_isSelectionNew; ++row)
        isAwaited = m_selected.contains(m_model.key(row)) || m_current == m_model.key(row);
    if (!isAwaited || m_resetting)
        return;
    m_resetting = true;
    m_anchor.reset();
    m_currentWasSeen = verticalScrollBar()->value() == 0;
    restoreSelection();
    restorePlace();
    m_resetting = false;
    Q_EMIT selectedJobsChanged();
}

void JobListView::expect(const QList<JobKey> &selected, std::optional<JobKey> current)
{
    m_selected = QSet<JobKey>(selected.cbegin(), selected.cend());
    m_isSelectionNew = false;
    m_current = current;
    m_resetting = true;
    m_currentWasSeen = true;
    putBack();
    if (current)
        Q_EMIT currentJobChanged(current);
}

void JobListView::restoreSelection()
{
    selectionModel()->select(m_model.rowsOf(m_selected.values()),
                             QItemSelectionModel::ClearAndSelect);
}

void JobListView::restorePlace()
{
    setAutoScroll(false);
    if (const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt)
        selectionModel()->setCurrentIndex(m_model.index(*row, firstShownColumn(*this)),
                                          QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    executeDelayedItemsLayout();
    if (const auto row = m_anchor ? m_model.rowOf(*m_anchor) : std::nullopt)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(*row) - m_anchorY);
    else if (m_currentWasSeen && currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace cd
