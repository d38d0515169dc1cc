// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/jobdetailsstore.h"

#include "store/database.h"
#include "store/jobs/errorcodec.h"
#include "store/values.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Done = StoreResult<void>;

Done runAll(const Database &database, const QString &statement, const QList<QVariantList> &rows)
{
    for (const QVariantList &values : rows) {
        if (auto done = database.runOften(statement, values); !done)
            return done;
    }
    return {};
}

QString requestText(const JobRequest &request)
{
    return QString::fromUtf8(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
}

/// Texts that are not in @p change stay as they are.
Done writeTexts(const Database &database, JobKey key, const JobDetailsChange &change)
{
    QStringList changed;
    if (change.request)
        changed.append(u"request = excluded.request"_s);
    if (change.rawJob)
        changed.append(u"raw_job = excluded.raw_job"_s);
    if (change.rawResults)
        changed.append(u"raw_results = excluded.raw_results"_s);
    if (changed.isEmpty())
        return {};
    return database.runOften(
        u"INSERT INTO job_texts (key, request, raw_job, raw_results) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET "_s
            + changed.join(u", "_s),
        {key, change.request ? requestText(*change.request) : u""_s,
         orEmpty(change.rawJob.value_or(QByteArray())),
         orEmpty(change.rawResults.value_or(QByteArray()))});
}

Done writeTimeline(const Database &database, JobKey key, const QList<TimelineEntry> &timeline)
{
    QList<QVariantList> rows;
    for (const TimelineEntry &entry : timeline)
        rows.append({key, fromTime(entry.at), orEmpty(entry.word), orEmpty(entry.detail)});
    return runAll(database, u"INSERT INTO timeline (key, at, word, detail) VALUES (?, ?, ?, ?)"_s,
                  rows);
}

constexpr auto fileColumns = "file_id, name, path, size, modified, hash, upload_key, error"_L1;

Done putFiles(const Database &database, JobKey key, const QMap<int, JobFile> &files)
{
    QList<QVariantList> rows;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        rows.append({key, it.key(), orEmpty(it->id), orEmpty(it->name), orEmpty(it->path),
                     it->size < 0 ? QVariant() : QVariant(it->size), fromTime(it->modified),
                     orEmpty(it->hash), orEmpty(it->key),
                     it->error ? QVariant(errorToText(*it->error)) : QVariant()});
    }
    return runAll(database,
                  u"INSERT OR REPLACE INTO job_files (key, position, %1)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(fileColumns),
                  rows);
}

Done writeFiles(const Database &database, JobKey key, const QList<JobFile> &files)
{
    QMap<int, JobFile> byPosition;
    for (int i = 0; i < int(files.size()); ++i)
        byPosition.insert(i, files.at(i));
    return runAll(database, u"DELETE FROM job_files WHERE key = ?"_s, {{key}}).and_then([&] {
        return putFiles(database, key, byPosition);
    });
}

/// The column is NOT NULL.
constexpr double unknownConfidence = -1;

std::optional<double> confidenceFrom(const QVariant &value)
{
    const double confidence = value.toDouble();
    return confidence < 0 ? std::nullopt : std::optional(confidence);
}

QVariantList valuesOf(JobKey key, qsizetype position, const FileResult &result)
{
    const Classification found = result.result.value_or(Classification{});
    return {key,
            position,
            orEmpty(result.id),
            orEmpty(result.fileId),
            int(result.result.has_value()),
            found.type ? QVariant(orEmpty(*found.type)) : QVariant(),
            found.confidence.value_or(unknownConfidence),
            orEmpty(found.reasoning),
            fromTime(result.createdAt),
            fromTime(result.updatedAt),
            orEmpty(result.jobId)};
}

constexpr auto putResult
    = "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

Done writeResults(const Database &database, JobKey key, const QList<FileResult> &results)
{
    QList<QVariantList> rows;
    for (const FileResult &result : results)
        rows.append(valuesOf(key, rows.size(), result));
    return runAll(database, u"DELETE FROM results WHERE key = ?"_s, {{key}}).and_then([&] {
        return runAll(database, putResult, rows);
    });
}

Done cutCreates(const Database &database, JobKey key, int count)
{
    return runAll(database, u"DELETE FROM job_parts WHERE key = ? AND position >= ?"_s,
                  {{key, count}});
}

Done writeResult(const Database &database, JobKey key, const FileResult &result)
{
    qsizetype position = 0;
    return database
        .runOften(u"SELECT COALESCE((SELECT position FROM results WHERE key = ? AND result_id = ?"
                  " AND job_id IN ('', ?) AND (result_id <> '' OR file_id = ?)),"
                  " (SELECT MAX(position) + 1 FROM results WHERE key = ?), 0)"_s,
                  {key, orEmpty(result.id), orEmpty(result.jobId), orEmpty(result.fileId), key},
                  [&](const QSqlQuery &row) { position = row.value(0).toLongLong(); })
        .and_then([&] { return runAll(database, putResult, {valuesOf(key, position, result)}); });
}

Done writeCreates(const Database &database, JobKey key, const QMap<int, Create> &creates)
{
    QList<QVariantList> rows;
    for (auto it = creates.cbegin(); it != creates.cend(); ++it) {
        rows.append({key, it.key(), orEmpty(it->transactionId), orEmpty(it->id),
                     orEmpty(it->status.word()), orEmpty(it->errorMessage),
                     it->error ? QVariant(errorToText(*it->error)) : QVariant(), it->fileCount});
    }
    return runAll(database, u"INSERT OR REPLACE INTO job_parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  rows);
}

StoreResult<JobRequest> requestFrom(const Database &database, JobKey key, const QVariant &text)
{
    if (text.toString().isEmpty())
        return JobRequest{};
    return requestFromJson(text.toString().toUtf8()).map_error([&](const QList<FieldProblem> &) {
        return StoreError{StoreError::Kind::Failed, database.path(),
                          u"the request of job %1 can't be read"_s.arg(key)};
    });
}

Done readTexts(const Database &database, JobKey key, JobDetails &details)
{
    return database.runOften(
        u"SELECT request, raw_job, raw_results FROM job_texts WHERE key = ?"_s, {key},
        [&](const QSqlQuery &row) {
            details.request = requestFrom(database, key, row.value(0)).value_or(JobRequest{});
            details.rawJob = row.value(1).toByteArray();
            details.rawResults = row.value(2).toByteArray();
        });
}

JobFile fileFrom(const QSqlQuery &query)
{
    return {.id = {query.value(0).toString()},
            .name = query.value(1).toString(),
            .path = query.value(2).toString(),
            .size = query.value(3).isNull() ? -1 : query.value(3).toLongLong(),
            .modified = toTime(query.value(4)),
            .hash = query.value(5).toByteArray(),
            .key = query.value(6).toString(),
            .error = errorFromText(query.value(7).toString())};
}

Done readFiles(const Database &database, JobKey key, JobDetails &details)
{
    return database.runOften(
        u"SELECT %1 FROM job_files WHERE key = ? ORDER BY position"_s.arg(fileColumns), {key},
        [&details](const QSqlQuery &row) { details.files.append(fileFrom(row)); });
}

FileResult resultFrom(const QSqlQuery &query)
{
    FileResult result;
    result.id = query.value(0).toString();
    result.fileId = {query.value(1).toString()};
    if (query.value(2).toBool()) {
        result.result
            = Classification{{}, confidenceFrom(query.value(4)), query.value(5).toString()};
        if (!query.value(3).isNull())
            result.result->type = query.value(3).toString();
    }
    result.createdAt = toTime(query.value(6));
    result.updatedAt = toTime(query.value(7));
    result.jobId = {query.value(8).toString()};
    return result;
}

constexpr auto reasoning = "reasoning"_L1;
constexpr auto noReasoning = "''"_L1;

Done readResults(const Database &database, JobKey key, JobDetails &details,
                 QLatin1StringView reasoningColumn = reasoning)
{
    return database.runOften(
        // Of a file's job the result of an earlier version had the ID; any other was the row's.
        u"SELECT result_id, file_id, has_result, type, confidence, %1,"
        " results.created_at, results.updated_at, CASE WHEN results.job_id <> ''"
        " THEN results.job_id WHEN has_parts THEN result_id ELSE jobs.job_id END AS job,"
        " (SELECT MIN(position) FROM job_parts WHERE job_parts.key = jobs.key"
        " AND job_parts.job_id = CASE results.job_id WHEN '' THEN result_id ELSE results.job_id END"
        " AND job_parts.job_id <> '') AS part FROM results"
        " JOIN jobs USING (key) WHERE key = ? ORDER BY part, results.position"_s.arg(
            reasoningColumn),
        {key}, [&details](const QSqlQuery &row) { details.results.append(resultFrom(row)); });
}

Done readCreates(const Database &database, JobKey key, JobDetails &details)
{
    return database.runOften(
        u"SELECT transaction_id, job_id, status, error_message, error, file_count FROM job_parts"
        " WHERE key = ? ORDER BY position"_s,
        {key}, [&details](const QSqlQuery &row) {
            details.creates.append({row.value(0).toString(),
                                    {row.value(1).toString()},
                                    JobStatus(row.value(2).toString()),
                                    row.value(3).toString(),
                                    errorFromText(row.value(4).toString()),
                                    row.value(5).toInt()});
        });
}

Done readTimeline(const Database &database, JobKey key, JobDetails &details)
{
    return database.runOften(u"SELECT at, word, detail FROM timeline WHERE key = ? ORDER BY id"_s,
                             {key}, [&details](const QSqlQuery &row) {
                                 details.timeline.append({toTime(row.value(0)),
                                                          row.value(1).toString(),
                                                          row.value(2).toString()});
                             });
}

} // namespace

StoreResult<JobDetails> readDetails(const Database &database, JobKey key)
{
    JobDetails details;
    return readTexts(database, key, details)
        .and_then([&] { return readFiles(database, key, details); })
        .and_then([&] { return readResults(database, key, details); })
        .and_then([&] { return readCreates(database, key, details); })
        .and_then([&] { return readTimeline(database, key, details); })
        .map([&] { return details; });
}

StoreResult<JobDetails> readOutcomes(const Database &database, JobKey key)
{
    JobDetails details;
    return readRequest(database, key)
        .map([&](const JobRequest &request) { details.request = request; })
        .and_then([&] { return readFiles(database, key, details); })
        .and_then([&] { return readResults(database, key, details, noReasoning); })
        .and_then([&] { return readCreates(database, key, details); })
        .map([&] { return details; });
}

StoreResult<JobRequest> readRequest(const Database &database, JobKey key)
{
    QVariant text;
    return database
        .runOften(u"SELECT request FROM job_texts WHERE key = ?"_s, {key},
                  [&text](const QSqlQuery &row) { text = row.value(0); })
        .and_then([&] { return requestFrom(database, key, text); });
}

StoreResult<void> writeDetails(const Database &database, JobKey key, const JobDetailsChange &change)
{
    StoreResult<void> done = writeTexts(database, key, change);
    if (done && change.files)
        done = writeFiles(database, key, *change.files);
    if (done)
        done = putFiles(database, key, change.changedFiles);
    if (done && change.results)
        done = writeResults(database, key, *change.results);
    for (auto it = change.moreResults.cbegin(); done && it != change.moreResults.cend(); ++it)
        done = writeResult(database, key, *it);
    if (done)
        done = writeCreates(database, key, change.creates);
    if (done && change.createCount)
        done = cutCreates(database, key, *change.createCount);
    return done.and_then([&] { return writeTimeline(database, key, change.timeline); });
}

} // namespace cd
