// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/jobrow.h"
#include "workflow/rows/celltable.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// One row of an export.
struct ExportRow
{
    FileId fileId = {};
    QString fileName = {}; ///< empty where nobody knows it
    std::optional<Classification> result = {}; ///< none: not classified
    JobId jobId = {}; ///< of the file's own job, in the second dialect; else empty
    QString said = {}; ///< what its own job says instead of a result; may be empty
    QString path = {}; ///< from which it came to the service; empty: it was given by its ID
    qint64 size = -1; ///< bytes; -1: not known
    QByteArray hash = {}; ///< JobFile::hash
};

/// Where results come from; stands in every row of a CSV, and at the head of a JSON.
struct Provenance
{
    JobId jobId;
    QString label; ///< the job's name in the list
    QString mode;
    QString status;
    QString service;
    QDateTime finishedAt; ///< the job's last change as the service tells it, UTC
    QString preset = {}; ///< that the form was filled from; empty: none
    bool isPresetChanged = false; ///< what was submitted said something else than the preset
    QString rulesVersion = {}; ///< see rulesVersion(); empty: not known
};

/// A header, then a line for each of @p rows. Control characters become U+FFFD (safetext.h).
CellTable resultsAsTable(const QList<ExportRow> &rows, const Provenance &provenance,
                         CsvSafety safety = CsvSafety::Harmless);
/// The same as commaSeparated(), in UTF-8 with a byte order mark.
QByteArray resultsAsCsv(const QList<ExportRow> &rows, const Provenance &provenance,
                        CsvSafety safety = CsvSafety::Harmless);
QJsonObject resultsObject(const QList<ExportRow> &rows, const Provenance &provenance);
/// The same, laid out for reading.
QByteArray resultsAsJson(const QList<ExportRow> &rows, const Provenance &provenance);

/// The rows of a job: one for each file it was given, in order, then those that only its results
/// name.
QList<ExportRow> exportRows(const JobDetails &details);
Provenance provenanceOf(const JobRow &row);

} // namespace cd
