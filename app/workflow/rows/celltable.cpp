// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/celltable.h"

#include "domain/safetext.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(const QString &cell)
{
    static const QString breaks = u"\t\r\n"_s;
    static const QString signs = u"=+-@\uff1d\uff0b\uff0d\uff20"_s;
    if (cell.isEmpty() || breaks.contains(cell.front()))
        return !cell.isEmpty();
    const auto first = std::find_if_not(cell.cbegin(), cell.cend(),
                                        [](QChar character) { return character.isSpace(); });
    return first != cell.cend() && signs.contains(*first);
}

/// As spreadsheets do.
QString quotedIfNeeded(const QString &cell)
{
    static const QString special = u"\t\"\n\r"_s;
    const bool needsQuotes = std::any_of(
        cell.cbegin(), cell.cend(), [](QChar character) { return special.contains(character); });
    return needsQuotes ? quoted(cell) : cell;
}

QString lines(const CellTable &table, QString (*written)(const QString &), QChar separator,
              const QString &lineEnd)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(written(cell));
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

} // namespace

QString cellText(const QString &text, CsvSafety safety)
{
    const QString cell = safeText(text);
    return safety == CsvSafety::Harmless && isFormula(cell) ? u'\'' + cell : cell;
}

QString quoted(const QString &cell)
{
    return u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString commaSeparated(const CellTable &table)
{
    return lines(table, &quoted, u',', u"\r\n"_s);
}

QString tabSeparated(const CellTable &table)
{
    return lines(table, &quotedIfNeeded, u'\t', u"\n"_s);
}

// A plain <br> ends the cell's row in some spreadsheets.
QString asHtml(const CellTable &table)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList &row : table) {
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            html += u"<td>"_s
                + cell.toHtmlEscaped().replace(u'\n',
                                               "<br style=\"mso-data-placement:same-cell\">"_L1)
                + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace cd
