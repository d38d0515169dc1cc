// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// Rows of cells for a spreadsheet, by file or by clipboard.
using CellTable = QList<QStringList>;

/// How to write cells that a spreadsheet would take for a formula: those that begin, perhaps after
/// blanks, with `=`, `+`, `-` or `@` of any width, or with a tab or a line break (OWASP, "CSV
/// Injection").
enum class CsvSafety { Harmless /**< an apostrophe goes before them */, AsIs };

QString cellText(const QString &text, CsvSafety safety);

/// In quotes, so that it stays one cell whatever separates them.
QString quoted(const QString &cell);

/// RFC 4180: CRLF at line ends. All cells are quoted.
QString commaSeparated(const CellTable &table);
/// As spreadsheets write to the clipboard: cells with a tab, a line break or a quote are quoted.
QString tabSeparated(const CellTable &table);
/// An HTML table; line breaks inside cells are kept.
QString asHtml(const CellTable &table);

} // namespace cd
