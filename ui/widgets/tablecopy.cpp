// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tablecopy.h"

#include "ui/look/viewheader.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QList<int> columnsOf(const QAbstractItemView &view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    for (int i = 0; i < view.model()->columnCount(); ++i) {
        const int column = header ? header->logicalIndex(i) : i;
        if (!header || !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

void copyTable(const CellTable &table)
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(asHtml(table));
    data->setData(u"text/csv"_s, commaSeparated(table).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

void copySelectedRows(const QAbstractItemView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = columnsOf(view);
    CellTable table;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells += cellText(row.siblingAtColumn(column).data().toString(), CsvSafety::Harmless);
        table += cells;
    }
    if (!table.isEmpty())
        copyTable(table);
}

} // namespace cd
