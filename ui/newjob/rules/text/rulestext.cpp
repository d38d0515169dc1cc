// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/text/rulestext.h"

#include "domain/validation/fieldchecks.h"
#include "ui/newjob/rules/rulesmodel.h"

#include <QRegularExpression>
#include <QSet>
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

/// Lines of a table in Markdown. Empty: it is none.
QList<QStringList> markdownRows(const QString &text)
{
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    static const QRegularExpression ruler(u"^\\s*:?-+:?\\s*$"_s);
    QList<QStringList> rows;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &written : lines) {
        const QString line = written.trimmed();
        if (line.isEmpty())
            continue;
        if (!line.startsWith(u'|') || line.count(u'|') < 2)
            return {};
        QStringList cells = line.split(bar).sliced(1);
        if (cells.constLast().trimmed().isEmpty())
            cells.removeLast();
        if (std::all_of(cells.cbegin(), cells.cend(),
                        [](const QString &cell) { return ruler.match(cell).hasMatch(); }))
            continue;
        rows += cells.replaceInStrings(u"\\|"_s, u"|"_s);
    }
    return rows;
}

/// Words that spreadsheets have above types and descriptions, in the languages that rules are
/// written in most.
bool isNameOfTypes(const QString &cell)
{
    static const QStringList names{
        u"type"_s,      u"types"_s,       u"document type"_s, u"class"_s,  u"category"_s,
        u"label"_s,     u"name"_s,        u"rule"_s,          u"typ"_s,    u"art"_s,
        u"kategorie"_s, u"dokumenttyp"_s, u"dokumentart"_s,   u"klasse"_s, u"regel"_s,
        u"catégorie"_s, u"tipo"_s,        u"categoría"_s,     u"soort"_s,  u"categoria"_s};
    const QString name = cell.trimmed().toLower();
    return names.contains(name) || name == RulesModel::typeTitle().toLower();
}

bool isNameOfDescriptions(const QString &cell)
{
    static const QStringList names{u"description"_s,  u"descriptions"_s,
                                   u"definition"_s,   u"contains"_s,
                                   u"content"_s,      u"beschreibung"_s,
                                   u"inhalt"_s,       u"erklärung"_s,
                                   u"definición"_s,   u"contenu"_s,
                                   u"descripción"_s,  u"descrizione"_s,
                                   u"omschrijving"_s, u"descrição"_s,
                                   u"beschrijving"_s, u"what documents of this type contain"_s};
    const QString name = cell.trimmed().toLower();
    return names.contains(name) || name == RulesModel::descriptionTitle().toLower()
        || name == RulesModel::shortTitle().toLower();
}

/// Which cells of a row are what, and whether the first row says so.
struct Columns
{
    qsizetype type = 0;
    qsizetype description = 1;
    bool hasHeader = false;
};

Columns columnsOf(const QList<QStringList> &rows)
{
    const QStringList first = rows.value(0);
    const auto find = [&first](bool (*isName)(const QString &)) {
        return std::find_if(first.cbegin(), first.cend(), isName) - first.cbegin();
    };
    const qsizetype type = find(isNameOfTypes);
    const qsizetype description = find(isNameOfDescriptions);
    const bool hasBoth = type < first.size() && description < first.size();
    const bool isOnlyTypes = first.size() == 1 && type == 0 && rows.size() > 1;
    if (hasBoth)
        return {type, description, true};
    return {0, 1, isOnlyTypes};
}

/// An unquoted comma is part of the description; a third column of a spreadsheet is not.
Rule ruleOf(const QStringList &row, const Columns &columns, bool joinsRest, QChar separator)
{
    const bool isOneCell = row.size() == 1;
    const QString only = row.value(0).trimmed();
    if (isOneCell && columns.type == 0 && only.size() > Rule::maxTypeLength)
        return {QString(), only};
    const QString description
        = joinsRest ? row.sliced(1).join(separator) : row.value(columns.description);
    return {row.value(columns.type).trimmed(), description.trimmed()};
}

int moreColumnsIn(const QList<QStringList> &rows, const Columns &columns)
{
    QSet<qsizetype> more;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i != columns.type && i != columns.description && !row.at(i).trimmed().isEmpty())
                more.insert(i);
        }
    }
    return int(more.size());
}

bool isTooLong(const Rule &rule)
{
    return lengthInCharacters(rule.type) > Rule::maxTypeLength
        || lengthInCharacters(rule.description) > Rule::maxDescriptionLength;
}

} // namespace

QString rulesAsText(const QList<Rule> &rules)
{
    QString text;
    for (const Rule &rule : rules)
        text += quoted(rule.type) + u'\t' + quoted(rule.description) + u'\n';
    return text;
}

PastedRules pastedRules(const QString &text)
{
    QList<QStringList> rows = markdownRows(text);
    const bool isMarkdown = !rows.isEmpty();
    const QChar separator = isMarkdown ? QChar() : separatorOf(text);
    if (!isMarkdown)
        rows = rowsOf(text, separator);
    const Columns columns = columnsOf(rows);
    const bool isOfValues = !isMarkdown && separator != u'\t' && !separator.isNull();
    const bool joinsRest = isOfValues && columns.type == 0 && columns.description == 1;
    PastedRules pasted;
    if (columns.hasHeader)
        pasted.header = ruleOf(rows.takeFirst(), columns, false, separator);
    for (const QStringList &row : std::as_const(rows)) {
        const Rule rule = ruleOf(row, columns, joinsRest && row.size() > 1, separator);
        pasted.tooLong += isTooLong(rule) ? 1 : 0;
        pasted.rules += rule;
    }
    if (!joinsRest)
        pasted.moreColumns = moreColumnsIn(rows, columns);
    return pasted;
}

} // namespace cd
