// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/watchfolders/watchcolumns.h"

#include "store/values.h"

#include <QSqlQuery>

#include <algorithm>

namespace cd::watchcolumns {

using namespace Qt::StringLiterals;

namespace {

const QStringList &folderColumns()
{
    static const QStringList all{u"path"_s,           u"recursive"_s,        u"preset"_s,
                                 u"preset_version"_s, u"service"_s,          u"files_a_day"_s,
                                 u"files_a_month"_s,  u"credits_a_day"_s,    u"credits_a_month"_s,
                                 u"takes_existing"_s, u"waits_for_review"_s, u"paused"_s,
                                 u"begun"_s,          u"delivers"_s,         u"root"_s,
                                 u"template"_s,       u"action"_s,           u"sure_from"_s,
                                 u"unsure"_s,         u"untyped"_s,          u"taken"_s};
    return all;
}

/// A number of a later version is taken for the first one, which does least.
template<typename E>
E oneOf(const QVariant &value, E last)
{
    const int number = value.toInt();
    return number >= 0 && number <= int(last) ? E(number) : E(0);
}

DeliveryPlan plan(const QSqlQuery &row, int first)
{
    using Plan = DeliveryPlan;
    return {.root = row.value(first).toString(),
            .path = row.value(first + 1).toString(),
            .action = oneOf(row.value(first + 2), Plan::Action::List),
            .sureFrom = row.value(first + 3).toDouble(),
            .unsure = oneOf(row.value(first + 4), Plan::Rest::ToReview),
            .untyped = oneOf(row.value(first + 5), Plan::Rest::ToReview),
            .taken = oneOf(row.value(first + 6), Plan::Taken::LeaveOut)};
}

} // namespace

QString ofFolder()
{
    return u"id, "_s + folderColumns().join(u", "_s);
}

WatchSetup folder(const QSqlQuery &row)
{
    WatchSetup read{.id = row.value(0).toLongLong(),
                    .path = row.value(1).toString(),
                    .isRecursive = row.value(2).toBool(),
                    .preset = row.value(3).toString(),
                    .presetVersion = row.value(4).toInt(),
                    .service = row.value(5).toString(),
                    .filesADay = row.value(6).toInt(),
                    .filesAMonth = row.value(7).toInt(),
                    .creditsADay = row.value(8).toLongLong(),
                    .creditsAMonth = row.value(9).toLongLong(),
                    .takesExisting = row.value(10).toBool(),
                    .delivery = {},
                    .waitsForReview = row.value(11).toBool(),
                    .isPaused = row.value(12).toBool(),
                    .hasBegun = row.value(13).toBool()};
    if (row.value(14).toBool())
        read.delivery = plan(row, 15);
    return read;
}

QString toChange()
{
    return folderColumns().join(u" = ?, "_s) + u" = ?"_s;
}

QVariantList values(const WatchSetup &folder)
{
    const DeliveryPlan plan = folder.delivery.value_or(DeliveryPlan());
    return {orEmpty(folder.path),    folder.isRecursive,
            orEmpty(folder.preset),  folder.presetVersion,
            orEmpty(folder.service), folder.filesADay,
            folder.filesAMonth,      folder.creditsADay,
            folder.creditsAMonth,    folder.takesExisting,
            folder.waitsForReview,   folder.isPaused,
            folder.hasBegun,         folder.delivery.has_value(),
            orEmpty(plan.root),      orEmpty(plan.path),
            int(plan.action),        plan.sureFrom,
            int(plan.unsure),        int(plan.untyped),
            int(plan.taken)};
}

QString ofFile()
{
    return u"number, path, inode, size, modified_ns, state, hash, file_key, job, day, credits"_s;
}

WatchedFile file(const QSqlQuery &row)
{
    const QVariant day = row.value(9);
    return {.number = row.value(0).toLongLong(),
            .path = row.value(1).toString(),
            .stamp = stamp(row, 2),
            .state = oneOf(row.value(5), WatchedFile::State::Copy),
            .hash = row.value(6).toByteArray(),
            .key = row.value(7).toString(),
            .job = row.value(8).toLongLong(),
            .day = day.isNull() ? QDate() : QDate::fromJulianDay(day.toLongLong()),
            .credits = row.value(10).toDouble()};
}

FileStamp stamp(const QSqlQuery &row, int first)
{
    return {.device = 0,
            .inode = row.value(first).toLongLong(),
            .size = row.value(first + 1).toLongLong(),
            .modifiedNs = row.value(first + 2).toLongLong(),
            .changedNs = 0};
}

} // namespace cd::watchcolumns
