// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fileresult.h"
#include "domain/job.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace cd {

/// One row of an export.
struct ExportRow
{
    FileId fileId;
    QString fileName; ///< empty where nobody knows it
    std::optional<Classification> result; ///< none: not classified
};

/// Where results come from; stands in every row of a CSV, and at the head of a JSON.
struct Provenance
{
    JobId jobId;
    QString label;
    QString preset;
    QString mode;
    QString status;
    QString service;
    QDateTime finishedAt; ///< the job's last change, UTC
};

/// What to do with cells that a spreadsheet would run as a formula: those beginning with `=`,
/// `+`, `-`, `@`, tab or return (OWASP, "CSV Injection").
enum class CsvSafety { Harmless /**< an apostrophe goes before them */, AsIs };

/// RFC 4180: CRLF at line ends, quotes where needed, UTF-8 with a byte order mark, one header line.
QByteArray resultsAsCsv(const QList<ExportRow> &rows, const Provenance &provenance,
                        CsvSafety safety = CsvSafety::Harmless);
QByteArray resultsAsJson(const QList<ExportRow> &rows, const Provenance &provenance);

/// The rows of a job: one for each of its files that are known, in order, then those that only
/// the results name.
QList<ExportRow> exportRows(const QList<ExportRow> &files, const QList<FileResult> &results);

} // namespace cd
