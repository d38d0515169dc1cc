// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/joblistview.h"

#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/list/joblistmodel.h"

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
        const int column = static_cast<int>(JobColumn::Changed);
        viewport()->update(columnViewportPosition(column), 0, columnWidth(column),
                           viewport()->height());
    });
    m_ages.start();
}

void JobListView::fitRows()
{
    const int height = fontMetrics().height() + 8;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
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
    const QModelIndex index = m_model.index(*row, firstShownColumn());
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
    selectionModel()->setCurrentIndex(m_model.index(row, firstShownColumn()),
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

} // namespace cd
