// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the list keeps its selection and its place when the model is reset.

#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/joblistview.h"

#include <QHeaderView>
#include <QScrollBar>

namespace cd {

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
    selectionModel()->select(m_model.rowsOf(m_selected), QItemSelectionModel::ClearAndSelect);
}

void JobListView::restorePlace()
{
    setAutoScroll(false);
    if (const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt)
        selectionModel()->setCurrentIndex(m_model.index(*row, firstShownColumn()),
                                          QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    executeDelayedItemsLayout();
    if (const auto row = m_anchor ? m_model.rowOf(*m_anchor) : std::nullopt)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(*row) - m_anchorY);
    else if (m_currentWasSeen && currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace cd
