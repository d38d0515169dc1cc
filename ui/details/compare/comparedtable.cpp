// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedtable.h"

#include "ui/details/compare/comparedmodel.h"

namespace cd {

namespace {

QStringList harmless(QStringList cells)
{
    for (QString &cell : cells)
        cell = cellText(cell, CsvSafety::Harmless);
    return cells;
}

} // namespace

CellTable comparedTable(const ComparedModel &model)
{
    QStringList titles;
    for (int column = 0; column < ComparedModel::ColumnCount; ++column)
        titles += model.headerData(column, Qt::Horizontal).toString();
    titles += {ComparedModel::tr("Reasoning here"), ComparedModel::tr("Reasoning there")};
    CellTable table{titles};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ComparedModel::ColumnCount; ++column)
            cells += fieldText(*model.runs(), model.key(row), static_cast<ComparedField>(column));
        cells += reasoningHere(*model.runs(), model.key(row));
        cells += reasoningThere(*model.runs(), model.key(row));
        table += harmless(cells);
    }
    return table;
}

} // namespace cd
