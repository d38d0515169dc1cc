// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evaluations/thresholdstore.h"

#include "store/database.h"
#include "store/form/versionstore.h"
#include "store/values.h"

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct NumberedThreshold
{
    qint64 number = 0;
    KeptThreshold threshold;
};

NumberedThreshold thresholdFrom(const QSqlQuery &row)
{
    KeptThreshold kept;
    kept.preset = row.value(1).toString();
    kept.presetVersion = row.value(2).toInt();
    kept.by = {.presetHash = row.value(3).toByteArray(),
               .mode = row.value(4).toString(),
               .service = row.value(5).toString()};
    kept.set = row.value(6).toLongLong();
    kept.setVersion = row.value(7).toInt();
    const int part = row.value(8).toInt();
    kept.part = part >= 0 && part <= int(SetPart::Test) ? SetPart(part) : SetPart::All;
    kept.promise = {.wrongShare = row.value(9).toDouble(), .delta = row.value(10).toDouble()};
    kept.value = row.value(11).toDouble();
    kept.at = toTime(row.value(12));
    kept.who = row.value(13).toString();
    return {row.value(0).toLongLong(), kept};
}

} // namespace

ThresholdStore::ThresholdStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<KeptThreshold>> ThresholdStore::of(const QString &preset) const
{
    const StoreResult<QStringList> names = VersionStore(m_database).names(preset);
    if (!names)
        return tl::make_unexpected(names.error());
    QStringList keys;
    for (const QString &name : *names)
        keys.append(presetKey(name));
    keys.removeDuplicates();
    QList<NumberedThreshold> found;
    for (const QString &key : std::as_const(keys)) {
        const auto read = m_database.runOften(
            u"SELECT number, preset, preset_version, preset_hash, mode, service, label_set,"
            " set_version, part, wrong_share, delta, value, at, who FROM kept_thresholds"
            " WHERE preset_key = ?"_s,
            {orEmpty(key)}, [&found](const QSqlQuery &row) { found.append(thresholdFrom(row)); });
        if (!read)
            return tl::make_unexpected(read.error());
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.number > b.number; });
    QList<KeptThreshold> thresholds;
    for (const NumberedThreshold &one : std::as_const(found))
        thresholds.append(one.threshold);
    return thresholds;
}

StoreResult<void> ThresholdStore::add(const KeptThreshold &kept)
{
    return m_database.runOften(
        u"INSERT INTO kept_thresholds (preset, preset_key, preset_version, preset_hash, mode,"
        " service, label_set, set_version, part, wrong_share, delta, value, at, who)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {orEmpty(kept.preset), orEmpty(presetKey(kept.preset)), kept.presetVersion,
         orEmpty(QString::fromLatin1(kept.by.presetHash)), orEmpty(kept.by.mode),
         orEmpty(kept.by.service), kept.set, kept.setVersion, int(kept.part),
         kept.promise.wrongShare, kept.promise.delta, kept.value, fromTime(kept.at),
         orEmpty(kept.who)});
}

} // namespace cd
