// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/columnlist.h"

#include "ui/widgets/parts.h"
#include "ui/words/workbooktext.h"

#include <QAction>
#include <QDropEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1; // a name of its own

ResultColumn columnOf(const QListWidgetItem &item)
{
    return resultColumn(item.data(keyRole).toString()).value_or(ResultColumn::File);
}

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QListWidget(parent)
{
    named(this, u"exportColumns"_s, tr("Columns to save"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(EditKeyPressed);
    setToolTip(tr("Drag columns into their order, or move them with Alt+Up and Alt+Down. F2 gives "
                  "one another name in the file."));
    for (const auto &[key, rows] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *move = named(new QAction(this), rows < 0 ? u"columnMoveUp"_s : u"columnMoveDown"_s);
        move->setShortcut(Qt::ALT | key);
        move->setShortcutContext(Qt::WidgetShortcut);
        connect(move, &QAction::triggered, this, [this, by = rows] { moveBy(by); });
        addAction(move);
    }
    connect(this, &QListWidget::itemChanged, this, &ColumnList::take);
}

void ColumnList::showColumns(const ExportTemplate &how)
{
    const QSignalBlocker quiet(this);
    const int current = std::max(0, currentRow());
    clear();
    for (const ResultColumn column : how.columns)
        add(column, how, true);
    const QList<ResultColumn> all = allResultColumns();
    for (const ResultColumn column : all) {
        if (!how.columns.contains(column))
            add(column, how, false);
    }
    setCurrentRow(std::min(current, count() - 1));
}

void ColumnList::add(ResultColumn column, const ExportTemplate &how, bool isChosen)
{
    auto *item = new QListWidgetItem(this);
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable
                   | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    item->setData(keyRole, columnKey(column));
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    showName(item, how.names.value(column));
}

void ColumnList::showName(QListWidgetItem *item, const QString &own)
{
    const QSignalBlocker quiet(this);
    const QString usual = columnTitle(columnOf(*item));
    item->setData(nameRole, own);
    item->setText(own.isEmpty() ? usual : own);
    //: %1: what a column is called, if it has no other name
    item->setToolTip(own.isEmpty() ? QString() : tr("Instead of “%1”").arg(usual));
}

/// A check mark or a name has changed. Without a name it has its usual one.
void ColumnList::take(QListWidgetItem *item)
{
    const QString before = item->data(nameRole).toString();
    const QString usual = columnTitle(columnOf(*item));
    const QString typed = columnNameFrom(item->text());
    QString own = typed == usual || typed == columnKey(columnOf(*item)) ? QString() : typed;
    ExportTemplate all;
    fill(all);
    if (!own.isEmpty() && isNameTaken(all, columnOf(*item), own)) {
        //: %1: a name that a person typed for a column
        Q_EMIT refused(tr("Another column is already called “%1”.").arg(own));
        own = before;
    }
    showName(item, own);
    Q_EMIT edited();
}

void ColumnList::fill(ExportTemplate &how) const
{
    how.columns.clear();
    how.names.clear();
    for (int row = 0; row < count(); ++row) {
        const ResultColumn column = columnOf(*item(row));
        if (item(row)->checkState() != Qt::Checked)
            continue;
        how.columns.append(column);
        if (const QString own = item(row)->data(nameRole).toString(); !own.isEmpty())
            how.names.insert(column, own);
    }
}

void ColumnList::moveBy(int rows)
{
    const int from = currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    Q_EMIT edited();
}

void ColumnList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    Q_EMIT edited();
}

} // namespace cd
