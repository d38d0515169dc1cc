// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/confusionview.h"

#include "ui/evaluate/matrix/confusiondelegate.h"
#include "ui/evaluate/matrix/kindheader.h"
#include "ui/widgets/tablecopy.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

ConfusionView::ConfusionView(ConfusionModel &model, QWidget *parent)
    : TableView(parent)
    , m_matrix(model)
    , m_columns(new KindHeader(Qt::Horizontal))
    , m_rows(new KindHeader(Qt::Vertical))
{
    setObjectName(u"confusionMatrix"_s);
    setAccessibleName(tr("Labels, by row, against answers, by column"));
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    m_columns->setAccessibleName(tr("Answers"));
    m_rows->setAccessibleName(tr("Labels"));
    setModel(&model);
    setItemDelegate(new ConfusionDelegate(this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&model, &ConfusionModel::shownChanged, this, [this] {
        layOut();
        putBack();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isPuttingBack)
            takeSelection();
    });
    layOut();
}

/// All columns are as wide as the widest needs; the gap belongs to what stands behind it.
void ConfusionView::layOut()
{
    const int size = m_matrix.shown().size();
    const int wide
        = std::max(ConfusionDelegate::leastWidthOf(font()), m_columns->widthOfNames() + 4);
    const int high = ConfusionDelegate::heightOf(font());
    for (int section = 0; section < m_matrix.columnCount(); ++section) {
        const bool isApart
            = m_matrix.headerData(section, Qt::Horizontal, ConfusionModel::ApartRole).toBool();
        m_columns->resizeSection(section, wide + (isApart ? ConfusionDelegate::gap : 0));
    }
    for (int section = 0; section < size; ++section) {
        const bool isApart
            = m_matrix.headerData(section, Qt::Vertical, ConfusionModel::ApartRole).toBool();
        m_rows->resizeSection(section, high + (isApart ? ConfusionDelegate::gap : 0));
    }
    updateGeometries();
}

QSize ConfusionView::viewportSizeHint() const
{
    return {m_columns->length(), m_rows->length()};
}

void ConfusionView::choose(ChosenCells::Only only)
{
    m_chosen = {only, {}};
    putBack();
    Q_EMIT chosenChanged();
}

void ConfusionView::chooseLabel(int type)
{
    const int row = m_matrix.shown().placeOf(type);
    if (row < 0)
        return choose(ChosenCells::Only::All);
    setCurrentIndex(m_matrix.index(row, 0));
    selectRow(row);
}

void ConfusionView::keepChosen(const QStringList &before)
{
    if (m_chosen.only != ChosenCells::Only::Chosen)
        return;
    const QStringList types = m_matrix.evaluation() ? m_matrix.evaluation()->types : QStringList();
    const auto moved = [&](int kind) {
        return kind < 0 ? kind : static_cast<int>(types.indexOf(before.value(kind)));
    };
    const auto isGone = [&](int kind) {
        return kind >= 0 && moved(kind) < 0;
    };
    ChosenCells kept;
    for (const auto &[label, answer] : std::as_const(m_chosen.cells)) {
        if (!isGone(label) && !isGone(answer))
            kept.cells.insert({moved(label), moved(answer)});
    }
    if (!kept.cells.isEmpty())
        kept.only = ChosenCells::Only::Chosen;
    m_chosen = kept;
    putBack();
    Q_EMIT chosenChanged();
}

bool ConfusionView::isIn(const ChosenCells &chosen, int row, int column) const
{
    const ShownConfusion &shown = m_matrix.shown();
    switch (chosen.only) {
    case ChosenCells::Only::All:
        return false; // nothing stands out then
    case ChosenCells::Only::Errors:
        return shown.wrong(row, column) > 0;
    case ChosenCells::Only::Right:
        return shown.count(row, column) > shown.wrong(row, column);
    case ChosenCells::Only::Chosen:
        break;
    }
    return chosen.cells.contains(std::pair(shown.kinds().at(row), shown.kinds().at(column)));
}

QItemSelection ConfusionView::cellsOf(const ChosenCells &chosen) const
{
    QItemSelection cells;
    const int size = m_matrix.shown().size();
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            const int first = column;
            while (column < size && isIn(chosen, row, column))
                ++column;
            if (column > first)
                cells.append(QItemSelectionRange(m_matrix.index(row, first),
                                                 m_matrix.index(row, column - 1)));
        }
    }
    return cells;
}

void ConfusionView::putBack()
{
    const QScopedValueRollback<bool> isPuttingBack(m_isPuttingBack, true);
    selectionModel()->select(cellsOf(m_chosen), QItemSelectionModel::ClearAndSelect);
}

/// Of a sum all of its row. Nothing selected: all files.
void ConfusionView::takeSelection()
{
    const ShownConfusion &shown = m_matrix.shown();
    ChosenCells chosen;
    const QItemSelection selection = selectionModel()->selection();
    QList<bool> isChosen(qsizetype(shown.size()) * shown.size());
    for (const QItemSelectionRange &range : selection) {
        const bool isWholeRow = range.right() == shown.size();
        const int first = isWholeRow ? 0 : range.left();
        const int last = isWholeRow ? shown.size() - 1 : range.right();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = first; column <= last; ++column)
                isChosen[qsizetype(row) * shown.size() + column] = true;
        }
    }
    for (int row = 0; row < shown.size(); ++row) {
        for (int column = 0; column < shown.size(); ++column) {
            if (isChosen.at(qsizetype(row) * shown.size() + column))
                chosen.cells.insert({shown.kinds().at(row), shown.kinds().at(column)});
        }
    }
    if (!chosen.cells.isEmpty())
        chosen.only = ChosenCells::Only::Chosen;
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
}

void ConfusionView::copy() const
{
    if (m_matrix.rowCount() > 0)
        copyTable(m_matrix.asTable());
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT entered();
    case Qt::Key_Escape:
        return choose(ChosenCells::Only::All);
    default:
        TableView::keyPressEvent(event);
    }
}

void ConfusionView::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace cd
