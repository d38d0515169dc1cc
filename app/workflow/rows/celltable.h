// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// Rows of cells on their way to a spreadsheet, by a file or by the clipboard.
using CellTable = QList<QStringList>;

/// What to do with cells that a spreadsheet would run as a formula: those beginning with `=`,
/// `+`, `-`, `@`, tab or return (OWASP, "CSV Injection").
enum class CsvSafety { Harmless /**< an apostrophe goes before them */, AsIs };

QString cellText(const QString &text, CsvSafety safety);

/// RFC 4180: CRLF at line ends, quotes where needed.
QString commaSeparated(const CellTable &table);
/// As spreadsheets put it on the clipboard themselves: a cell with a tab, a line end or a quote in
/// it stands in quotes.
QString tabSeparated(const CellTable &table);
/// A table of one row a line, with line ends inside cells.
QString asHtml(const CellTable &table);

} // namespace cd
