// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/resultswriter.h"

#include "workflow/export/textwriters.h"
#include "workflow/export/workbookwriter.h"

#include <QFileInfo>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenAsking = 200;

constexpr std::array formats{ResultsFormat::Workbook, ResultsFormat::Csv, ResultsFormat::JsonLines,
                             ResultsFormat::Json};

} // namespace

QString suffixOf(ResultsFormat format)
{
    switch (format) {
    case ResultsFormat::Workbook:
        return u"xlsx"_s;
    case ResultsFormat::Csv:
        return u"csv"_s;
    case ResultsFormat::JsonLines:
        return u"jsonl"_s;
    case ResultsFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ResultsFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto *found = std::find_if(formats.begin(), formats.end(), [&suffix](ResultsFormat one) {
        return suffix == suffixOf(one);
    });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

SavedCounts &SavedCounts::operator+=(const SavedCounts &more)
{
    typed += more.typed;
    untyped += more.untyped;
    without += more.without;
    return *this;
}

QStringList ExportForm::keys() const
{
    if (!ownKeys.isEmpty())
        return ownKeys;
    QStringList all;
    for (const ResultColumn column : columns)
        all.append(names.value(column, columnKey(column)));
    return all;
}

ResultsWriter::ResultsWriter(const ExportForm &form, QIODevice &out)
    : m_form(form)
    , m_out(out)
{
}

QString ResultsWriter::failure() const
{
    return m_out.errorString();
}

bool ResultsWriter::put(const QByteArray &bytes)
{
    return m_out.write(bytes) == bytes.size();
}

bool ResultsWriter::add(const SavedJob &job, const GoesOn &goesOn)
{
    SavedCounts counts;
    for (const ExportRow &row : job.rows) {
        if (!row.result) {
            ++counts.without;
        } else if (!row.result->type) {
            ++counts.untyped;
        } else {
            ++counts.typed;
            ++m_summary.types[*row.result->type];
        }
        const ResultValue type = resultValue(ResultColumn::TypeFinal, row, {});
        if (const auto *text = std::get_if<QString>(&type))
            ++m_summary.finalTypes[*text];
    }
    m_summary.jobs.append({job.row, counts});
    m_summary.counts += counts;
    m_summary.reviewed += countReviewed(job.rows);
    return writeJob(job, goesOn);
}

bool ResultsWriter::writeJob(const SavedJob &job, const GoesOn &goesOn)
{
    const Provenance provenance = provenanceOf(job.row);
    int written = 0;
    for (const ExportRow &row : job.rows) {
        QList<ResultValue> values;
        values.reserve(m_form.columns.size());
        for (const ResultColumn column : std::as_const(m_form.columns))
            values.append(resultValue(column, row, provenance));
        m_hasResult = row.result.has_value();
        if (!writeRow(values))
            return false;
        if (++written == rowsBetweenAsking && !goesOn(std::exchange(written, 0)))
            return false;
    }
    return goesOn(written);
}

std::unique_ptr<ResultsWriter> makeResultsWriter(const ExportForm &form, QIODevice &out)
{
    switch (form.format) {
    case ResultsFormat::Workbook:
        return std::make_unique<WorkbookWriter>(form, out);
    case ResultsFormat::Csv:
        return std::make_unique<CsvWriter>(form, out);
    case ResultsFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>(form, out);
    case ResultsFormat::Json:
        return std::make_unique<JsonWriter>(form, out);
    }
    Q_UNREACHABLE();
}

} // namespace cd
