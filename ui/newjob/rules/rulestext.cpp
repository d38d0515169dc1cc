// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulestext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

/// Cuts a pasted text into rows of cells. A null @p separator: a line is one cell.
QList<QStringList> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList cells;
    QString cell;
    bool inQuotes = false;
    const auto endCell = [&] {
        cells += cell;
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows += cells;
        cells.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && inQuotes && text.mid(i + 1, 1) == "\""_L1) {
            cell += c;
            ++i;
        } else if (c == u'"' && !separator.isNull() && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && !separator.isNull() && c == separator) {
            endCell();
        } else if (!inQuotes && c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    endRow();
    rows.removeIf([](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    return rows;
}

/// Whether the first cell of each of several rows may be a type with a description behind it.
bool isTable(const QList<QStringList> &rows)
{
    return rows.size() > 1 && std::all_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
               const auto length = row.constFirst().trimmed().size();
               return row.size() > 1 && length > 0 && length <= Rule::maxTypeLength;
           });
}

/// A spreadsheet's separator is a tab; a file of values has commas, or semicolons where the comma
/// is the decimal sign. Null: lines of plain text.
QChar separatorOf(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    for (const QChar separator : {u';', u','}) {
        if (isTable(rowsOf(text, separator)))
            return separator;
    }
    return {};
}

/// The line above the values that says what they are.
bool isHeader(const QStringList &row)
{
    static const QStringList types{u"type"_s,     u"types"_s, u"document type"_s, u"class"_s,
                                   u"category"_s, u"label"_s, u"name"_s,          u"rule"_s,
                                   u"typ"_s,      u"art"_s,   u"kategorie"_s,     u"dokumenttyp"_s};
    static const QStringList descriptions{
        u"description"_s,  u"descriptions"_s, u"definition"_s,
        u"contains"_s,     u"content"_s,      u"what documents of this type contain"_s,
        u"beschreibung"_s, u"inhalt"_s};
    return types.contains(row.value(0).trimmed().toLower())
        && descriptions.contains(row.value(1).trimmed().toLower());
}

} // namespace

QString rulesAsText(const QList<Rule> &rules)
{
    QString text;
    for (const Rule &rule : rules)
        text += quoted(rule.type) + u'\t' + quoted(rule.description) + u'\n';
    return text;
}

QList<Rule> rulesFromText(const QString &text)
{
    const QChar separator = separatorOf(text);
    QList<QStringList> rows = rowsOf(text, separator);
    if (!rows.isEmpty() && isHeader(rows.constFirst()))
        rows.removeFirst();
    QList<Rule> rules;
    for (const QStringList &row : std::as_const(rows)) {
        // An unquoted comma is part of the description; a third column of a spreadsheet is not.
        const QString description
            = separator == u'\t' ? row.value(1) : row.sliced(1).join(separator);
        rules += Rule{row.constFirst().trimmed(), description.trimmed()};
    }
    return rules;
}

} // namespace cd
