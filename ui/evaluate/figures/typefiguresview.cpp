// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/typefiguresview.h"

#include "ui/evaluate/figures/figuresdelegate.h"
#include "ui/evaluate/figures/typefiguresmodel.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastLetters = 14; // of a type's name
constexpr TypeFiguresModel::Column figureColumns[]{TypeFiguresModel::Precision,
                                                   TypeFiguresModel::Recall, TypeFiguresModel::F1};
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
    for (const int column : figureColumns)
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
    connect(&model, &QAbstractItemModel::modelReset, this, &TypeFiguresView::showColumns);
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
    int widest = 0;
    int title = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest,
                          fontMetrics().horizontalAdvance(
                              m_model.index(row, TypeFiguresModel::Support).data().toString()));
    for (const int column : figureColumns)
        title = std::max(title, header->sectionSizeHint(column));
    const int support = std::max(header->sectionSizeHint(TypeFiguresModel::Support), widest + 16);
    const int whole = std::max(title, FiguresDelegate::wholeWidth(font()));
    const bool hasRoom = viewport()->width() >= leastLetters * letter + 32 + support + 3 * whole;
    setColumnWidth(TypeFiguresModel::Support, support);
    for (const int column : figureColumns)
        setColumnWidth(column,
                       hasRoom ? whole
                               : std::max(header->sectionSizeHint(column),
                                          FiguresDelegate::narrowWidth(font())));
}

void TypeFiguresView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    showColumns();
}

} // namespace cd
