// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/files/evaluatedfilesview.h"

#include "ui/details/confidencedelegate.h"
#include "ui/details/results/typedelegate.h"
#include "ui/evaluate/files/evaluatedfilesmodel.h"
#include "ui/widgets/lists/elidedelegate.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

// From so many letters on there is room for them.
constexpr int lettersForFolder = 88;
constexpr int lettersForSource = 70;

} // namespace

EvaluatedFilesView::EvaluatedFilesView(EvaluatedFilesModel &model, QWidget *parent)
    : OrderedTableView(model, parent)
{
    using Model = EvaluatedFilesModel;
    setObjectName(u"evaluatedFiles"_s);
    setAccessibleName(tr("Files of the chosen cells"));
    setItemDelegateForColumn(Model::File, new ElideDelegate(Qt::ElideMiddle, this));
    setItemDelegateForColumn(Model::Folder, new ElideDelegate(Qt::ElideLeft, this));
    for (const int column : {Model::Label, Model::Answer})
        setItemDelegateForColumn(column, new TypeDelegate(Model::MarkRole, this));
    setItemDelegateForColumn(Model::Confidence, new ConfidenceDelegate(this));
    showAsRows();
    setFrameShape(NoFrame);
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setMinimumHeight(4 * fontMetrics().lineSpacing());
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the files"));
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(8 * letter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Model::File, QHeaderView::Stretch);
    setColumnWidth(Model::Folder, 18 * letter);
    setColumnWidth(Model::Label, 16 * letter);
    setColumnWidth(Model::Answer, 16 * letter);
    setColumnWidth(Model::Confidence, 16 * letter);
    setColumnWidth(Model::Source, 13 * letter);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

/// Where they are hidden, the file's tooltip has the folder.
void EvaluatedFilesView::showColumns()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    setColumnHidden(EvaluatedFilesModel::Folder, letters < lettersForFolder);
    setColumnHidden(EvaluatedFilesModel::Source, letters < lettersForSource);
}

void EvaluatedFilesView::resizeEvent(QResizeEvent *event)
{
    OrderedTableView::resizeEvent(event);
    showColumns();
}

} // namespace cd
