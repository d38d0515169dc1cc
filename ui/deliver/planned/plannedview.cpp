// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedview.h"

#include "ui/deliver/planned/plannedmodel.h"
#include "ui/deliver/planned/targetdelegate.h"
#include "ui/widgets/lists/elidedelegate.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int lettersForFrom = 84; // from so many on there is room for it

} // namespace

PlannedView::PlannedView(PlannedModel &model, QWidget *parent)
    : OrderedTableView(model, parent)
{
    using Model = PlannedModel;
    setObjectName(u"plannedFiles"_s);
    setAccessibleName(tr("Files to deliver"));
    setItemDelegateForColumn(Model::File, new ElideDelegate(Qt::ElideMiddle, this));
    setItemDelegateForColumn(Model::From, new ElideDelegate(Qt::ElideLeft, this));
    setItemDelegateForColumn(Model::To, new TargetDelegate(this));
    showAsRows();
    setFrameShape(NoFrame);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setMinimumHeight(4 * fontMetrics().lineSpacing());
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the files"));
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(8 * letter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Model::To, QHeaderView::Stretch);
    setColumnWidth(Model::File, 30 * letter);
    setColumnWidth(Model::From, 18 * letter);
    setColumnWidth(Model::Status, 29 * letter);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

/// Where it is hidden, the file's tooltip has the folder.
void PlannedView::showColumns()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    setColumnHidden(PlannedModel::From, letters < lettersForFrom);
}

void PlannedView::resizeEvent(QResizeEvent *event)
{
    OrderedTableView::resizeEvent(event);
    showColumns();
}

/// The path in the current row is drawn otherwise.
void PlannedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    OrderedTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            update(index.siblingAtColumn(PlannedModel::To));
    }
}

} // namespace cd
