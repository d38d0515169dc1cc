// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesview.h"

#include "ui/newjob/rules/ruledelegate.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/newjob/rules/rulestext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

RulesView::RulesView(RulesModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
    , m_delegate(new RuleDelegate(this))
{
    setObjectName(u"rulesTable"_s);
    setAccessibleName(tr("Rules"));
    setEmptyText(tr("A rule names a type of document and says what such documents contain. "
                    "Add one, paste rows from a spreadsheet, or load a preset."));
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(RulesModel::Type, 130);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setHighlightSections(false);
    connect(m_delegate, &RuleDelegate::typing, this, &RulesView::typing);
    connect(m_delegate, &RuleDelegate::entered, this, &RulesView::goDown);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this,
            [this] { Q_EMIT currentMoved(currentIndex()); });
}

QList<int> RulesView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row()))
            rows += index.row();
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RulesView::select(int firstRow, int count)
{
    if (count < 1)
        return;
    const QModelIndex first = m_model.index(firstRow, 0);
    const QModelIndex last = m_model.index(firstRow + count - 1, RulesModel::ColumnCount - 1);
    setCurrentIndex(first);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void RulesView::addRule()
{
    const int row = currentIndex().isValid() ? currentIndex().row() + 1 : m_model.rowCount();
    m_model.insert(row, {Rule{}});
    edit(row);
}

void RulesView::edit(int row)
{
    const QModelIndex cell = m_model.index(row, RulesModel::Type);
    setFocus();
    setCurrentIndex(cell);
    TableView::edit(cell);
}

void RulesView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        return copy();
    if (event == QKeySequence::Paste)
        return paste();
    if (event->modifiers() == Qt::NoModifier && state() != EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return goDown();
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            return clearCells();
    }
    TableView::keyPressEvent(event);
}

QModelIndex RulesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    const bool isLastCell = at.isValid() && at.row() == m_model.rowCount() - 1
        && at.column() == RulesModel::Description;
    m_goingByTab = action == MoveNext && at.isValid() && at.column() == RulesModel::Type;
    if (action == MoveNext && isLastCell) {
        if (isEmptyRow(at.row()))
            return at;
        m_model.insert(at.row() + 1, {Rule{}});
        return m_model.index(at.row() + 1, RulesModel::Type);
    }
    return TableView::moveCursor(action, modifiers);
}

void RulesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    m_cameByTab = std::exchange(m_goingByTab, false);
    Q_EMIT currentMoved(current);
}

void RulesView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    resizeRowsToContents();
}

bool RulesView::isEmptyRow(int row) const
{
    return m_model.rules().value(row) == Rule{};
}

// After Tab, Enter begins the next rule at its type, as a spreadsheet does; a column that is filled
// in with Enter alone goes on below.
void RulesView::goDown()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    if (at.row() == m_model.rowCount() - 1) {
        if (isEmptyRow(at.row()))
            return;
        m_model.insert(at.row() + 1, {Rule{}});
    }
    const int column = m_cameByTab ? int(RulesModel::Type) : at.column();
    setCurrentIndex(at.sibling(at.row() + 1, column));
}

void RulesView::copy() const
{
    QList<Rule> rules;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        rules += m_model.rules().at(row);
    if (!rules.isEmpty())
        QApplication::clipboard()->setText(rulesAsText(rules));
}

void RulesView::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QModelIndex at = currentIndex();
    const bool isLine = !text.trimmed().contains(u'\n');
    const bool isOneCell = at.column() == RulesModel::Description || isLine;
    if (at.isValid() && !text.contains(u'\t') && isOneCell) {
        m_model.setData(at, text.trimmed());
        return;
    }
    const QList<Rule> rules = rulesFromText(text);
    const int row = at.isValid() ? at.row() + 1 : m_model.rowCount();
    m_model.insert(row, rules);
    select(row, int(rules.size()));
}

void RulesView::clearCells()
{
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        m_model.setData(index, QString());
}

} // namespace cd
