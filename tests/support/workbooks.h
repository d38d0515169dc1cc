// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// Workbooks as programs read them that have nothing to do with what wrote them.

namespace cd::test {

/// A sheet of @p workbook, which openpyxl reads: see readworkbook.py. Empty: there is none, or the
/// file can't be read.
QJsonObject sheetOf(const QString &workbook, const QString &name);
/// The names of its sheets.
QStringList sheetsOf(const QString &workbook);
/// In rows of sheetOf(): the type of a cell, and its value as text.
QString typeAt(const QJsonObject &sheet, int row, int column);
QString textAt(const QJsonObject &sheet, int row, int column);

/// A sheet as xlsx2csv reads it: CSV, in which all cells are quoted. Empty: it can't be read.
QByteArray sheetAsCsv(const QString &workbook, const QString &name);

} // namespace cd::test
