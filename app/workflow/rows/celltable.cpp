// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/celltable.h"

#include "domain/safetext.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString quotedIfNeeded(const QString &cell, QChar separator)
{
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [separator](QChar character) {
        return character == separator || character == u'"' || character == u'\n'
            || character == u'\r';
    });
    return needsQuotes ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

QString lines(const CellTable &table, QChar separator, const QString &lineEnd)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedIfNeeded(cell, separator));
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

} // namespace

QString cellText(const QString &text, CsvSafety safety)
{
    static const QString starts = u"=+-@\t\r"_s;
    const QString cell = safeText(text);
    const bool isFormula = !cell.isEmpty() && starts.contains(cell.front());
    return isFormula && safety == CsvSafety::Harmless ? u'\'' + cell : cell;
}

QString commaSeparated(const CellTable &table)
{
    return lines(table, u',', u"\r\n"_s);
}

QString tabSeparated(const CellTable &table)
{
    return lines(table, u'\t', u"\n"_s);
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
