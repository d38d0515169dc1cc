// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list's columns: which, how wide, in which order, and by which it is sorted.

#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/joblistview.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

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
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < jobColumnCount; ++i) {
        const auto column = static_cast<JobColumn>(i);
        setColumnWidth(i,
                       std::max(widthInCharacters(column) * character + 2 * character,
                                header->sectionSizeHint(i)));
        setColumnHidden(i, !isShownAtFirst(column));
    }
    // The longest text gets what is left of the window, whatever else is shown.
    header->moveSection(header->visualIndex(static_cast<int>(JobColumn::Message)),
                        header->count() - 1);
    header->setSortIndicator(static_cast<int>(JobColumn::Created), Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionMoved, this, &JobListView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &JobListView::columnsChanged);
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
    if (!columns.isEmpty())
        columns.last().width = 0; // it has what is left of the window
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

int JobListView::firstShownColumn() const
{
    const QHeaderView *header = horizontalHeader();
    int visual = 0;
    while (visual < header->count() - 1 && header->isSectionHidden(header->logicalIndex(visual)))
        ++visual;
    return header->logicalIndex(visual);
}

} // namespace cd
