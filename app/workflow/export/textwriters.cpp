// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/textwriters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Some readers take the separators of Unicode for the end of a line.
QByteArray jsonText(const QJsonValue &value)
{
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    text.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return text.mid(1, text.size() - 2); // without the array's brackets
}

constexpr auto inResult = "result."_L1;
constexpr auto inDesk = "desk."_L1;

} // namespace

QString contractPath(ResultColumn column, const QString &name)
{
    switch (column) {
    case ResultColumn::IdOfFile:
        return u"file_id"_s;
    case ResultColumn::IdOfJob:
        return u"classify_job_id"_s;
    case ResultColumn::Type:
    case ResultColumn::Confidence:
    case ResultColumn::Reasoning:
        return inResult + columnKey(column);
    default:
        return inDesk + name;
    }
}

QByteArray jsonCell(const ResultValue &value)
{
    return jsonText(jsonValue(value));
}

QString csvCell(const ResultValue &value, const CsvStyle &style)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    const QString text = plainText(value, style.decimal);
    const bool isNumber
        = std::holds_alternative<double>(value) || std::holds_alternative<qint64>(value);
    // A decimal comma between commas would be two cells.
    if (isNumber && !text.contains(style.separator))
        return text;
    return quoted(cellText(text, isNumber ? CsvSafety::AsIs : style.safety));
}

bool CsvWriter::begin()
{
    const QStringList keys = form().keys();
    return (!form().csv.hasMark || put("\xEF\xBB\xBF")) && writeRow({keys.cbegin(), keys.cend()});
}

bool CsvWriter::writeRow(const QList<ResultValue> &row)
{
    QStringList cells;
    for (const ResultValue &value : row)
        cells += csvCell(value, form().csv);
    return put((cells.join(form().csv.separator) + u"\r\n"_s).toUtf8());
}

JsonLinesWriter::JsonLinesWriter(const ExportForm &how, QIODevice &device)
    : ResultsWriter(how, device)
{
    const QStringList keys = how.keys();
    for (const QString &key : keys)
        m_keys += jsonText(key) + ':';
}

bool JsonLinesWriter::writeRow(const QList<ResultValue> &row)
{
    const bool isNested = form().shape == LineShape::Contract && form().ownKeys.isEmpty();
    return put((isNested ? contractLine(row) : flatLine(row)) + '\n');
}

QByteArray JsonLinesWriter::flatLine(const QList<ResultValue> &row) const
{
    QByteArrayList members;
    for (qsizetype i = 0; i < row.size(); ++i)
        members += m_keys.at(i) + jsonCell(row.at(i));
    return '{' + members.join(',') + '}';
}

/// What the service has no name for is ours.
QByteArray JsonLinesWriter::contractLine(const QList<ResultValue> &row) const
{
    QByteArrayList outer;
    QByteArrayList result;
    QByteArrayList desk;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ResultColumn column = form().columns.at(i);
        const QByteArray cell = jsonCell(row.at(i));
        const QString path = contractPath(column, {});
        if (path == inDesk)
            desk += m_keys.at(i) + cell;
        else if (path.startsWith(inResult))
            result += jsonText(path.mid(inResult.size())) + ':' + cell;
        else
            outer += jsonText(path) + ':' + cell;
    }
    // Null where there is no result at all, which is not the same as one without a type.
    if (!result.isEmpty())
        outer += "\"result\":" + (hasResult() ? '{' + result.join(',') + '}' : QByteArray("null"));
    if (!desk.isEmpty())
        outer += "\"desk\":{" + desk.join(',') + '}';
    return '{' + outer.join(',') + '}';
}

bool JsonWriter::writeJob(const SavedJob &job, const GoesOn &goesOn)
{
    return put(resultsAsJson(job.rows, provenanceOf(job.row)))
        && goesOn(static_cast<int>(job.rows.size()));
}

} // namespace cd
