// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rulestext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

/// Cuts a pasted text into rows of cells.
QList<QStringList> rowsOf(const QString &text)
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
        } else if (c == u'"' && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && c == u'\t') {
            endCell();
        } else if (!inQuotes && c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    endRow();
    return rows;
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
    QList<Rule> rules;
    const QList<QStringList> rows = rowsOf(text);
    for (const QStringList &cells : rows) {
        const Rule rule{cells.value(0).trimmed(), cells.value(1).trimmed()};
        if (rule != Rule{})
            rules += rule;
    }
    return rules;
}

} // namespace cd
