// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/jobcolumns.h"

#include "store/jobs/errorcodec.h"
#include "store/values.h"
#include "wire/requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QString pagesText(const QList<int> &pages)
{
    QJsonArray array;
    for (const int page : pages)
        array.append(page);
    return compact(array);
}

QList<int> pagesFrom(const QVariant &text)
{
    QList<int> pages;
    if (text == u"[]"_s)
        return pages; // the usual case
    const QJsonArray array = arrayFrom(text);
    for (const QJsonValueConstRef page : array)
        pages.append(page.toInt());
    return pages;
}

// Binds NULL, as a null QString would be too.
QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template<typename T>
QVariant numberOrNull(const std::optional<T> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

QString jobColumns()
{
    return u"key, submission, label, service, file_count, result_count, failed_file_count,"
           " submitted_at, changed_at, watched, replaced_by, error, look_error,"
           " job_id, status, mode, rules, language, max_pages, target_pages, error_message,"
           " user_id, project_id, job_record_id, created_at, updated_at, effective_at, shelf,"
           " dialect, scope_organization, scope_project, preset, configuration, credits_estimated,"
           " credits_billed, preset_changed, files_to_upload, has_parts, copy_count,"
           " copies_apart, sent_count, pilot, over_limit, cancel_asked, run,"
           " preset_version, preset_hash, follows, standing"_s;
}

QVariantList valuesOf(const JobRow &row)
{
    const Job &job = row.job;
    return {row.key,
            int(row.submission),
            orEmpty(row.label),
            orEmpty(row.service),
            row.fileCount,
            row.resultCount,
            row.failedFileCount,
            fromTime(row.submittedAt),
            fromTime(row.changedAt),
            int(row.watched),
            numberOrNull(row.replacedBy),
            row.error ? QVariant(errorToText(*row.error)) : QVariant(),
            row.pollError ? QVariant(errorToText(*row.pollError)) : QVariant(),
            textOrNull(job.id.value),
            orEmpty(job.status.word()),
            orEmpty(job.mode),
            compact(toJson(job.rules)),
            orEmpty(job.language),
            numberOrNull(job.maxPages),
            pagesText(job.targetPages),
            orEmpty(job.errorMessage),
            orEmpty(job.userId),
            orEmpty(job.projectId.value),
            orEmpty(job.jobRecordId),
            fromTime(job.createdAt),
            fromTime(job.updatedAt),
            fromTime(job.effectiveAt),
            int(row.shelf),
            int(row.dialect),
            orEmpty(row.scope.organization.value),
            orEmpty(row.scope.project.value),
            orEmpty(row.origin.preset),
            orEmpty(row.origin.configuration.value),
            numberOrNull(row.creditsEstimated),
            numberOrNull(row.creditsBilled),
            int(row.origin.isPresetChanged),
            row.filesToUpload,
            int(row.hasCreates),
            row.copyCount,
            int(row.origin.areCopiesApart),
            row.sentCount,
            row.terms.pilot,
            int(row.terms.isOverLimit),
            int(row.cancelAsked),
            row.run,
            row.origin.presetVersion,
            orEmpty(QString::fromLatin1(row.origin.presetHash)),
            row.origin.follows,
            int(row.standing)};
}

// Reads the columns one after the other, in jobColumns()'s order.
class JobRowReader::Columns
{
public:
    explicit Columns(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QVariant next() { return m_query.value(m_position++); }

private:
    const QSqlQuery &m_query;
    int m_position = 0;
};

QString JobRowReader::shared(const QVariant &text)
{
    return *m_texts.insert(text.toString());
}

QList<Rule> JobRowReader::rulesFrom(const QVariant &text)
{
    const QString json = text.toString();
    if (const auto known = m_rules.constFind(json); known != m_rules.cend())
        return *known;
    QList<Rule> rules;
    const QJsonArray array = arrayFrom(text);
    rules.reserve(array.size());
    for (const QJsonValueConstRef rule : array)
        rules.append({rule["type"_L1].toString(), rule["description"_L1].toString()});
    return *m_rules.insert(json, rules);
}

Job JobRowReader::jobFrom(Columns &columns)
{
    Job job;
    job.id = {columns.next().toString()};
    job.status = JobStatus(shared(columns.next()));
    job.mode = shared(columns.next());
    job.rules = rulesFrom(columns.next());
    job.language = shared(columns.next());
    if (const QVariant pages = columns.next(); !pages.isNull())
        job.maxPages = pages.toInt();
    job.targetPages = pagesFrom(columns.next());
    job.errorMessage = shared(columns.next());
    job.userId = shared(columns.next());
    job.projectId = {shared(columns.next())};
    job.jobRecordId = columns.next().toString();
    job.createdAt = toTime(columns.next());
    job.updatedAt = toTime(columns.next());
    job.effectiveAt = toTime(columns.next());
    return job;
}

JobRow JobRowReader::read(const QSqlQuery &query)
{
    Columns columns(query);
    JobRow row;
    row.key = columns.next().toLongLong();
    row.submission = SubmissionState(columns.next().toInt());
    row.label = shared(columns.next());
    row.service = shared(columns.next());
    row.fileCount = columns.next().toInt();
    row.resultCount = columns.next().toInt();
    row.failedFileCount = columns.next().toInt();
    row.submittedAt = toTime(columns.next());
    row.changedAt = toTime(columns.next());
    row.watched = columns.next().toBool();
    if (const QVariant later = columns.next(); !later.isNull())
        row.replacedBy = later.toLongLong();
    row.error = errorFromText(columns.next().toString());
    row.pollError = errorFromText(columns.next().toString());
    row.job = jobFrom(columns);
    row.shelf = Shelf(columns.next().toInt());
    row.dialect = Dialect(columns.next().toInt());
    row.scope.organization = {shared(columns.next())};
    row.scope.project = {shared(columns.next())};
    row.origin.preset = shared(columns.next());
    row.origin.configuration = {shared(columns.next())};
    if (const QVariant credits = columns.next(); !credits.isNull())
        row.creditsEstimated = credits.toLongLong();
    if (const QVariant credits = columns.next(); !credits.isNull())
        row.creditsBilled = credits.toDouble();
    row.origin.isPresetChanged = columns.next().toBool();
    row.filesToUpload = columns.next().toInt();
    row.hasCreates = columns.next().toBool();
    row.copyCount = columns.next().toInt();
    row.origin.areCopiesApart = columns.next().toBool();
    row.sentCount = columns.next().toInt();
    row.terms.pilot = columns.next().toInt();
    row.terms.isOverLimit = columns.next().toBool();
    row.cancelAsked = columns.next().toBool();
    row.run = columns.next().toInt();
    row.origin.presetVersion = columns.next().toInt();
    row.origin.presetHash = *m_hashes.insert(columns.next().toByteArray());
    row.origin.follows = columns.next().toLongLong();
    row.standing = StandingAnswer(columns.next().toInt());
    return row;
}

} // namespace cd
