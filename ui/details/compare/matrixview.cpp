// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/matrixview.h"

#include "ui/details/compare/matrixdelegate.h"
#include "ui/details/compare/matrixmodel.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace cd {

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setObjectName(u"compareMatrix"_s);
    setAccessibleName(tr("Types here, by row, and types there, by column"));
    setModel(&model);
    setItemDelegate(new MatrixDelegate(this));
    setSelectionMode(NoSelection); // what is picked belongs to the kinds
    setSelectionBehavior(SelectItems);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSizeAdjustPolicy(AdjustToContents); // for who asks how wide it would like to be
    horizontalHeader()->setAccessibleName(tr("Types there"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setAccessibleName(tr("Types here"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    connect(this, &QAbstractItemView::clicked, this, &MatrixView::pickAt);
}

void MatrixView::pickAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const KindPair cell = m_model.kindsAt(index);
    Q_EMIT picked(m_model.picked() == cell ? std::nullopt : std::optional(cell));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        return pickAt(currentIndex());
    default:
        break;
    }
    if (!event->matches(QKeySequence::Copy))
        TableView::keyPressEvent(event);
    else if (m_model.rowCount() > 0)
        copyTable(m_model.asTable());
}

} // namespace cd
