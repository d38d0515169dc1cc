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

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString hashText(const ExportRow &row)
{
    return QString::fromLatin1(row.hash.toHex());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ExportRow &row)
{
    QJsonValue result;
    if (row.result) {
        result = QJsonObject{
            {u"type"_s, row.result->type ? QJsonValue(*row.result->type) : QJsonValue()},
            {u"confidence"_s,
             row.result->confidence ? QJsonValue(*row.result->confidence) : QJsonValue()},
            {u"reasoning"_s, row.result->reasoning}};
    }
    QJsonObject object{{u"file_id"_s, textOrNull(row.fileId.value)},
                       {u"file_name"_s, textOrNull(row.fileName)},
                       {u"path"_s, textOrNull(row.path)},
                       {u"size"_s, row.size < 0 ? QJsonValue() : QJsonValue(row.size)},
                       {u"hash"_s, textOrNull(hashText(row))},
                       {u"copy_of"_s, textOrNull(row.copyOf)},
                       {u"result"_s, result}};
    if (!row.jobId.isEmpty())
        object.insert(u"job_id"_s, row.jobId.value);
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
    const QList<ResultColumn> columns = allResultColumns();
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
    return {{u"job_id"_s, textOrNull(provenance.jobId.value)},
            {u"label"_s, textOrNull(provenance.label)},
            {u"preset"_s, textOrNull(provenance.preset)},
            {u"preset_changed"_s,
             provenance.preset.isEmpty() ? QJsonValue() : QJsonValue(provenance.isPresetChanged)},
            {u"rules_version"_s, textOrNull(provenance.rulesVersion)},
            {u"mode"_s, textOrNull(provenance.mode)},
            {u"status"_s, textOrNull(provenance.status)},
            {u"service"_s, textOrNull(provenance.service)},
            {u"finished_at"_s, textOrNull(timeText(provenance.finishedAt))},
            {u"results"_s, results}};
}

QByteArray resultsAsJson(const QList<ExportRow> &rows, const Provenance &provenance)
{
    return QJsonDocument(resultsObject(rows, provenance)).toJson();
}

QList<ExportRow> exportRows(const JobDetails &details)
{
    QHash<FileId, std::optional<Classification>> byFile;
    for (const FileResult &result : details.results)
        byFile.insert(result.fileId, result.result);
    const QHash<FileId, int> creates = createsByFile(details);
    QList<ExportRow> rows;
    QHash<FileId, QString> known;
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
        rows.append(row);
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
            .rulesVersion = rulesVersion(row.job.rules)};
}

} // namespace cd
