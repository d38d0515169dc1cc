// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/resultsview.h"

#include "ui/details/confidencedelegate.h"
#include "ui/details/results/typedelegate.h"
#include "ui/details/resultsmodel.h"
#include "ui/widgets/lists/elidedelegate.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

// From so many letters on there is room for them.
constexpr int lettersForFolders = 70;
constexpr int lettersForReasoning = 100;

} // namespace

ResultsView::ResultsView(ResultsModel &model, QWidget *parent)
    : OrderedTableView(model, parent)
    , m_model(model)
{
    setObjectName(u"resultsTable"_s);
    setAccessibleName(tr("Results"));
    setItemDelegateForColumn(ResultsModel::File, new ElideDelegate(Qt::ElideMiddle, this));
    setItemDelegateForColumn(ResultsModel::Folder, new ElideDelegate(Qt::ElideLeft, this));
    setItemDelegateForColumn(ResultsModel::Type, new TypeDelegate(ResultsModel::MarkRole, this));
    setItemDelegateForColumn(ResultsModel::Confidence, new ConfidenceDelegate(this));
    showAsRows();
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setMinimumHeight(4 * fontMetrics().lineSpacing());
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpColumns();
    connect(&model, &ResultsModel::ordered, this, &ResultsView::showColumns);
}

void ResultsView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the results"));
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(10 * letter);
    setColumnWidth(ResultsModel::Folder, 18 * letter);
    setColumnWidth(ResultsModel::Type, 22 * letter);
    setColumnWidth(ResultsModel::Reviewed, 22 * letter);
    setColumnWidth(ResultsModel::Confidence, 16 * letter);
    stretchColumns();
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

void ResultsView::stretchColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ResultsModel::File, QHeaderView::Stretch);
    header->setSectionResizeMode(ResultsModel::Reasoning, QHeaderView::Stretch);
}

/// Where a folder is hidden, the file's tooltip has it; the reasoning stands below the table too.
void ResultsView::showColumns()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    setColumnHidden(ResultsModel::Folder, letters < lettersForFolders || !m_model.hasFolders());
    setColumnHidden(ResultsModel::Reviewed, !m_model.hasReviews());
    setColumnHidden(ResultsModel::Reasoning, letters < lettersForReasoning);
}

bool ResultsView::restore(const QByteArray &saved)
{
    if (!restoreColumns(saved))
        return false;
    stretchColumns();
    showColumns();
    return true;
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    OrderedTableView::resizeEvent(event);
    showColumns();
}

} // namespace cd
