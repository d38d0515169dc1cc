// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/jobrow.h"
#include "domain/review/reviewstate.h"
#include "workflow/rows/celltable.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// What was decided about a row's document, as it stands beside the result (rowreviews.h).
struct RowReview
{
    Reviewed standing = Reviewed::Open;
    std::optional<QString> type = {}; ///< to go by, unless it is Open; nullopt: no type
    std::optional<LabelPot> pot = {}; ///< nullopt: Open
    bool isBulk = false; ///< decided for several documents at once
    bool isFlagged = false;
    QString note = {};

    bool operator==(const RowReview &) const = default;
};

/// One row of an export.
struct ExportRow
{
    FileId fileId = {};
    QString fileName = {}; ///< empty: not known
    std::optional<Classification> result = {}; ///< nullopt: not classified
    JobId jobId = {}; ///< the file's own job in API v2; empty in API v1
    QString said = {}; ///< its own job's error message instead of a result; may be empty
    QString path = {}; ///< where it was uploaded from; empty: it was given by ID
    qint64 size = -1; ///< bytes; -1: not known
    QByteArray hash = {}; ///< JobFile::hash
    QString copyOf = {}; ///< the file whose answer it gets: path, else name; empty: it is no copy
    RowReview review = {};
};

/// Where results come from: columns of each row, and once at the top of a JSON export.
struct Provenance
{
    JobId jobId;
    QString label; ///< the job's name in the list
    QString mode;
    QString status;
    QString service;
    QDateTime finishedAt; ///< the job's last change according to the service, UTC
    QString preset = {}; ///< name of the preset that the form was filled from; empty: none
    bool isPresetChanged = false; ///< what was submitted differed from the preset
    int presetVersion = 0; ///< JobOrigin::presetVersion
    QString rulesVersion = {}; ///< see rulesVersion(); empty: not known
    QDateTime submittedAt = {}; ///< UTC
    std::optional<qint64> creditsEstimated = {}; ///< JobRow::creditsEstimated
    std::optional<double> creditsBilled = {}; ///< JobRow::creditsBilled
};

/// The usual columns: a header row, then one for each of @p rows. Control characters become U+FFFD
/// (safetext.h).
CellTable resultsAsTable(const QList<ExportRow> &rows, const Provenance &provenance,
                         CsvSafety safety = CsvSafety::Harmless);
QJsonObject resultsObject(const QList<ExportRow> &rows, const Provenance &provenance);
/// The same, laid out for reading.
QByteArray resultsAsJson(const QList<ExportRow> &rows, const Provenance &provenance);

/// The rows of a job: one for each of its files, in order, then those files that only its results
/// name.
QList<ExportRow> exportRows(const JobDetails &details);
Provenance provenanceOf(const JobRow &row);

} // namespace cd
