// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evaluations/trafficstore.h"

#include "store/database.h"
#include "store/form/versionstore.h"
#include "store/values.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

TrafficStore::TrafficStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<AskedJob>> TrafficStore::jobs(const QString &preset, int version,
                                                const QByteArray &hash) const
{
    const StoreResult<QStringList> names = VersionStore(m_database).names(preset);
    if (!names)
        return tl::make_unexpected(names.error());
    QList<AskedJob> found;
    for (const QString &name : *names) {
        const auto read = m_database.runOften(
            u"SELECT key, mode, service, submitted_at, result_count FROM jobs WHERE preset = ?"
            " AND preset_version = ? AND preset_hash = ? AND preset_version > 0 AND deleted = 0"
            " AND preset_changed = 0 AND follows = 0 AND result_count > 0"
            " AND submitted_at IS NOT NULL"_s,
            {orEmpty(name), version, QString::fromLatin1(hash)}, [&](const QSqlQuery &row) {
                found.append({.key = row.value(0).toLongLong(),
                              .by = {.presetHash = hash,
                                     .mode = row.value(1).toString(),
                                     .service = row.value(2).toString()},
                              .at = toTime(row.value(3)),
                              .answers = row.value(4).toInt()});
            });
        if (!read)
            return tl::make_unexpected(read.error());
    }
    std::sort(found.begin(), found.end(), [](const AskedJob &one, const AskedJob &other) {
        return std::pair(one.at, one.key) < std::pair(other.at, other.key);
    });
    return found;
}

StoreResult<QList<DocumentAnswer>> TrafficStore::answers(const AskedJob &job) const
{
    QHash<FileId, QByteArray> hashes;
    QList<DocumentAnswer> found;
    return m_database
        .runOften(u"SELECT file_id, hash FROM job_files WHERE key = ?"_s, {job.key},
                  [&hashes](const QSqlQuery &row) {
                      hashes.insert({row.value(0).toString()}, row.value(1).toByteArray());
                  })
        .and_then([&] {
            return m_database.runOften(
                u"SELECT file_id, type, confidence FROM results WHERE key = ?"
                " AND has_result = 1"_s,
                {job.key}, [&](const QSqlQuery &row) {
                    const FileId file{row.value(0).toString()};
                    const QVariant type = row.value(1);
                    const double confidence = row.value(2).toDouble(); // negative: not known
                    found.append(
                        {.document = documentKey(hashes.value(file), job.by.service, file),
                         .answer = {type.isNull() ? std::nullopt : std::optional(type.toString()),
                                    confidence < 0 ? std::nullopt : std::optional(confidence)}});
                });
        })
        .map([&found] { return std::exchange(found, {}); });
}

// By number, whatever else there are indexes for: each piece is read once.
StoreResult<QList<ReviewedAnswers>> TrafficStore::reviews(const QString &preset, qint64 number,
                                                          qint64 to) const
{
    const StoreResult<QStringList> names = VersionStore(m_database).names(preset);
    if (!names)
        return tl::make_unexpected(names.error());
    QList<ReviewedAnswers> found;
    for (const QString &name : *names) {
        const auto read = m_database.runOften(
            u"SELECT one.job, one.pot, CASE WHEN one.kind = 0 THEN one.shown_type IS NOT one.text"
            " ELSE one.shown_type IS NOT NULL END, count(*) FROM decisions one"
            " WHERE one.number > ? AND one.number <= ? AND +one.preset = ? AND one.kind < 2"
            " AND one.taken_back = 0 AND one.shown = 1 AND one.pot <> 2 AND one.imported = 0"
            " AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.document = one.document"
            " AND later.number > one.number AND later.kind < 3 AND later.pot = one.pot"
            " AND later.taken_back = 0) GROUP BY 1, 2, 3"_s,
            {number, to, orEmpty(name)}, [&](const QSqlQuery &row) {
                found.append({.job = row.value(0).toLongLong(),
                              .pot = row.value(1).toInt() == int(LabelPot::Audit)
                                  ? LabelPot::Audit
                                  : LabelPot::Correction,
                              .areCorrected = row.value(2).toBool(),
                              .documents = row.value(3).toInt()});
            });
        if (!read)
            return tl::make_unexpected(read.error());
    }
    return found;
}

} // namespace cd
