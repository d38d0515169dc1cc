// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

namespace cd {

/// A cell as CsvWriter writes it: texts in quotes, numbers without, nothing where nothing is known.
QString csvCell(const ResultValue &value, const CsvStyle &style);

/// A value as JsonLinesWriter writes it.
QByteArray jsonCell(const ResultValue &value);

/// Where a column stands in a line of LineShape::Contract: "file_id", "result.type", "desk.path".
/// @p name: what it is called in `desk`.
QString contractPath(ResultColumn column, const QString &name);

/// CSV (RFC 4180) in UTF-8 with a byte order mark, and a header of columnKey()s.
class CsvWriter : public ResultsWriter
{
public:
    CsvWriter(const ExportForm &form, QIODevice &out)
        : ResultsWriter(form, out)
    {
    }
    bool begin() override;

protected:
    bool writeRow(const QList<ResultValue> &row) override;
};

/// An object for each row, on a line of its own (jsonlines.org), with all columns, in the form's
/// LineShape; null: not known.
class JsonLinesWriter : public ResultsWriter
{
public:
    JsonLinesWriter(const ExportForm &form, QIODevice &out);
    bool begin() override { return true; }

protected:
    bool writeRow(const QList<ResultValue> &row) override;

private:
    QByteArray flatLine(const QList<ResultValue> &row) const;
    QByteArray contractLine(const QList<ResultValue> &row) const;

    QList<QByteArray> m_keys; // with quotes and colon
};

/// See ResultsFormat::Json.
class JsonWriter : public ResultsWriter
{
public:
    JsonWriter(const ExportForm &form, QIODevice &out)
        : ResultsWriter(form, out)
    {
    }
    bool begin() override { return true; }

protected:
    bool writeJob(const SavedJob &job, const GoesOn &goesOn) override;
};

} // namespace cd
