// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedview.h"

#include "ui/details/compare/comparedmodel.h"
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
constexpr int lettersForConfidences = 84;
constexpr int lettersForComparedFolders = 110;

} // namespace

ComparedView::ComparedView(ComparedModel &model, QWidget *parent)
    : OrderedTableView(model, parent)
    , m_model(model)
{
    setObjectName(u"comparedTable"_s);
    setAccessibleName(tr("Files of both jobs"));
    setItemDelegateForColumn(ComparedModel::File, new ElideDelegate(Qt::ElideMiddle, this));
    setItemDelegateForColumn(ComparedModel::Folder, new ElideDelegate(Qt::ElideLeft, this));
    for (const int column : {ComparedModel::TypeHere, ComparedModel::TypeThere})
        setItemDelegateForColumn(column, new TypeDelegate(ResultsModel::MarkRole, this));
    for (const int column : {ComparedModel::ConfidenceHere, ComparedModel::ConfidenceThere})
        setItemDelegateForColumn(column, new ConfidenceDelegate(this));
    showAsRows();
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the files of both jobs"));
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(10 * letter);
    for (int column = 0; column < ComparedModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(18 * letter, header->sectionSizeHint(column)));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ComparedModel::File, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(&model, &ComparedModel::ordered, this, &ComparedView::showColumns);
}

void ComparedView::showColumns()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    for (const int column : {ComparedModel::ConfidenceHere, ComparedModel::ConfidenceThere})
        setColumnHidden(column, letters < lettersForConfidences);
    setColumnHidden(ComparedModel::Folder,
                    letters < lettersForComparedFolders || !m_model.hasFolders());
}

void ComparedView::resizeEvent(QResizeEvent *event)
{
    OrderedTableView::resizeEvent(event);
    showColumns();
}

} // namespace cd
