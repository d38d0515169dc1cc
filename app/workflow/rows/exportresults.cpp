// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/exportresults.h"

#include "wire/sharedcodec.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/rows/resultcolumns.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Named and valued as the columns are.
QJsonObject membersOf(std::initializer_list<ResultColumn> columns, const ExportRow &row,
                      const Provenance &provenance)
{
    QJsonObject object;
    for (const ResultColumn column : columns)
        object.insert(columnKey(column), jsonValue(resultValue(column, row, provenance)));
    return object;
}

QJsonObject toJson(const ExportRow &row)
{
    using enum ResultColumn;
    QJsonObject object
        = membersOf({IdOfFile, Path, Size, Hash, CopyOf, TypeFinal, Decided, Pot}, row, {});
    object.insert("file_name"_L1, jsonValue(resultValue(File, row, {})));
    object.insert("result"_L1,
                  row.result ? QJsonValue(membersOf({Type, Confidence, Reasoning}, row, {}))
                             : QJsonValue());
    if (!row.jobId.isEmpty())
        object.insert("job_id"_L1, row.jobId.value);
    return object;
}

/// In the service's own words.
QString saidBy(const Create &create)
{
    if (!create.errorMessage.isEmpty())
        return create.errorMessage;
    return create.error ? saidIn(*create.error) : create.status.word();
}

} // namespace

CellTable resultsAsTable(const QList<ExportRow> &rows, const Provenance &provenance,
                         CsvSafety safety)
{
    const QList<ResultColumn> columns = usualResultColumns();
    CellTable table(1);
    for (const ResultColumn column : columns)
        table.first() += columnKey(column);
    for (const ExportRow &row : rows) {
        QStringList line;
        for (const ResultColumn column : columns)
            line += cellText(plainText(resultValue(column, row, provenance)), safety);
        table.append(line);
    }
    return table;
}

QJsonObject resultsObject(const QList<ExportRow> &rows, const Provenance &provenance)
{
    QJsonArray results;
    for (const ExportRow &row : rows)
        results.append(toJson(row));
    using enum ResultColumn;
    QJsonObject object = membersOf({IdOfJob, Label, PresetName, PresetChanged, PresetVersion,
                                    RulesVersion, JobMode, Status, Service, FinishedAt},
                                   {}, provenance);
    object.insert("results"_L1, results);
    return object;
}

QByteArray resultsAsJson(const QList<ExportRow> &rows, const Provenance &provenance)
{
    return QJsonDocument(resultsObject(rows, provenance)).toJson();
}

QList<ExportRow> exportRows(const JobDetails &details)
{
    QHash<FileId, std::optional<Classification>> byFile;
    byFile.reserve(details.results.size());
    for (const FileResult &result : details.results)
        byFile.insert(result.fileId, result.result);
    const QHash<FileId, int> creates = createsByFile(details);
    QList<ExportRow> rows;
    rows.reserve(details.files.size());
    QHash<FileId, QString> known;
    known.reserve(details.files.size());
    for (const JobFile &file : details.files) {
        ExportRow row{
            .fileName = file.name, .path = file.path, .size = file.size, .hash = file.hash};
        if (file.isToUpload()) { // it was left out, and no result is its own
            row.said = file.error ? saidIn(*file.error) : QString();
            rows.append(row);
            continue;
        }
        const Create create = details.creates.value(creates.value(file.id, -1));
        row.fileId = file.id;
        row.result = byFile.value(file.id);
        row.jobId = create.id;
        row.said = saidBy(create);
        row.copyOf = known.value(file.id);
        rows.append(std::move(row));
        if (!known.contains(file.id))
            known.insert(file.id, file.path.isEmpty() ? file.name : file.path);
    }
    for (const FileResult &result : details.results) {
        if (!known.contains(result.fileId))
            rows.append({result.fileId, {}, result.result, {}, {}});
    }
    return rows;
}

Provenance provenanceOf(const JobRow &row)
{
    return {.jobId = row.job.id,
            .label = row.label,
            .mode = row.job.mode,
            .status = row.job.status.word(),
            .service = row.service,
            .finishedAt = row.job.updatedAt,
            .preset = row.origin.preset,
            .isPresetChanged = row.origin.isPresetChanged,
            .presetVersion = row.origin.presetVersion,
            .rulesVersion = rulesVersion(row.job.rules),
            .submittedAt = row.submittedAt,
            .creditsEstimated = row.creditsEstimated,
            .creditsBilled = row.creditsBilled};
}

} // namespace cd
