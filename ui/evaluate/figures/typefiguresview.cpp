// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/typefiguresview.h"

#include "ui/evaluate/figures/figuresdelegate.h"
#include "ui/evaluate/figures/typefiguresmodel.h"
#include "ui/words/formats.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastLetters = 14; // of a type's name
constexpr int twoLinesMore = 16; // of a row, than one line of letters

} // namespace

TypeFiguresView::TypeFiguresView(TypeFiguresModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setObjectName(u"typeFigures"_s);
    setAccessibleName(tr("How right each type is"));
    setModel(&model);
    showAsRows();
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(TypeFiguresModel::Type, new FiguresTypeDelegate(this));
    for (const int column :
         {TypeFiguresModel::Precision, TypeFiguresModel::Recall, TypeFiguresModel::F1})
        setItemDelegateForColumn(column, new FiguresDelegate(this));
    setEmptyText(tr("No labelled file has been answered yet."));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + twoLinesMore);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the figures by type"));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TypeFiguresModel::Type, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT picked(m_model.typeAt(index.row())); });
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT picked(m_model.typeAt(index.row())); });
    showColumns();
}

void TypeFiguresView::showColumns()
{
    QHeaderView *header = horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const int support = std::max(header->sectionSizeHint(TypeFiguresModel::Support),
                                 fontMetrics().horizontalAdvance(countText(100000)) + 16);
    const int whole = FiguresDelegate::wholeWidth(font());
    const bool hasRoom = viewport()->width() >= leastLetters * letter + 32 + support + 3 * whole;
    setColumnWidth(TypeFiguresModel::Support, support);
    for (const int column :
         {TypeFiguresModel::Precision, TypeFiguresModel::Recall, TypeFiguresModel::F1})
        setColumnWidth(column,
                       std::max(header->sectionSizeHint(column),
                                hasRoom ? whole : FiguresDelegate::narrowWidth(font())));
}

void TypeFiguresView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    showColumns();
}

} // namespace cd
