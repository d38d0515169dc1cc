// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliveries/deliverystore.h"

#include "store/database.h"
#include "store/values.h"

#include <QHash>
#include <QUuid>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using State = DeliveryStep::State;

/// A number that a later version wrote, or that is damaged, becomes the last that is known.
template<typename Enum>
Enum upTo(Enum last, const QVariant &value)
{
    const int number = value.toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : last;
}

Delivery deliveryFrom(const QSqlQuery &row)
{
    Delivery delivery;
    delivery.id = row.value(0).toLongLong();
    delivery.mark = row.value(1).toString();
    delivery.plan = {.root = row.value(2).toString(),
                     .path = row.value(3).toString(),
                     .action = upTo(DeliveryPlan::Action::List, row.value(4)),
                     .sureFrom = row.value(5).toDouble(),
                     .unsure = upTo(DeliveryPlan::Rest::ToReview, row.value(6)),
                     .untyped = upTo(DeliveryPlan::Rest::ToReview, row.value(7)),
                     .taken = upTo(DeliveryPlan::Taken::LeaveOut, row.value(8))};
    delivery.name = row.value(9).toString();
    delivery.job = row.value(10).toLongLong();
    delivery.preset = row.value(11).toString();
    delivery.presetVersion = row.value(12).toInt();
    delivery.watchedFolder = row.value(13).toLongLong();
    delivery.startedAt = toTime(row.value(14));
    delivery.endedAt = toTime(row.value(15));
    return delivery;
}

DeliveryStep stepFrom(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .source = row.value(1).toString(),
            .target = row.value(2).toString(),
            .placedAt = row.value(3).toString(),
            .hash = row.value(4).toByteArray(),
            .size = row.value(5).toLongLong(),
            .type = row.value(6).toString(),
            .state = upTo(State::Kept, row.value(7)),
            .reason = row.value(8).toInt(),
            .technical = row.value(9).toString()};
}

StoreResult<void> add(const Database &database, Delivery &delivery)
{
    const DeliveryPlan &plan = delivery.plan;
    return database.runOften(
        u"INSERT INTO deliveries (mark, root, path, action, sure_from, unsure, untyped, taken,"
        " name, job, preset, preset_version, watched_folder, started_at, ended_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {delivery.mark, orEmpty(plan.root), orEmpty(plan.path), int(plan.action), plan.sureFrom,
         int(plan.unsure), int(plan.untyped), int(plan.taken), orEmpty(delivery.name), delivery.job,
         orEmpty(delivery.preset), delivery.presetVersion, delivery.watchedFolder,
         fromTime(delivery.startedAt), fromTime(delivery.endedAt)},
        [&delivery](const QSqlQuery &row) { delivery.id = row.value(0).toLongLong(); });
}

StoreResult<void> add(const Database &database, DeliveryId delivery, DeliveryStep &step)
{
    return database.runOften(
        u"INSERT INTO delivery_steps (delivery, source, target, placed_at, hash, size, type, state,"
        " reason, technical) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"_s,
        {delivery, orEmpty(step.source), orEmpty(step.target), orEmpty(step.placedAt),
         orEmpty(step.hash), step.size, orEmpty(step.type), int(step.state), step.reason,
         orEmpty(step.technical)},
        [&step](const QSqlQuery &row) { step.number = row.value(0).toLongLong(); });
}

} // namespace

DeliveryStore::DeliveryStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<Delivery>> DeliveryStore::deliveries() const
{
    QList<Delivery> all;
    QHash<DeliveryId, qsizetype> places;
    return m_database
        .runOften(u"SELECT id, mark, root, path, action, sure_from, unsure, untyped, taken, name,"
                  " job, preset, preset_version, watched_folder, started_at, ended_at"
                  " FROM deliveries ORDER BY id DESC"_s,
                  {},
                  [&](const QSqlQuery &row) {
                      all.append(deliveryFrom(row));
                      places.insert(all.constLast().id, all.size() - 1);
                  })
        .and_then([&] {
            return m_database.runOften(
                u"SELECT delivery, state, count(*) FROM delivery_steps GROUP BY delivery, state"_s,
                {}, [&](const QSqlQuery &row) {
                    const auto place = places.constFind(row.value(0).toLongLong());
                    if (place != places.cend())
                        all[*place].count(upTo(State::Kept, row.value(1)), row.value(2).toInt());
                });
        })
        .map([&all] { return std::exchange(all, {}); });
}

StoreResult<QList<DeliveryStep>> DeliveryStore::steps(DeliveryId delivery) const
{
    QList<DeliveryStep> steps;
    return m_database
        .runOften(u"SELECT number, source, target, placed_at, hash, size, type, state, reason,"
                  " technical FROM delivery_steps WHERE delivery = ? ORDER BY number"_s,
                  {delivery}, [&steps](const QSqlQuery &row) { steps.append(stepFrom(row)); })
        .map([&steps] { return std::exchange(steps, {}); });
}

StoreResult<Delivery> DeliveryStore::begin(const Delivery &delivery, QList<DeliveryStep> &steps)
{
    Delivery begun = delivery;
    begun.mark = QUuid::createUuid().toString(QUuid::Id128);
    return m_database
        .transact([&]() -> StoreResult<void> {
            StoreResult<void> done = add(m_database, begun);
            for (DeliveryStep &step : steps)
                done = done.and_then([&] { return add(m_database, begun.id, step); });
            return done;
        })
        .map([&] {
            begun.countAll(steps);
            return begun;
        });
}

StoreResult<void> DeliveryStore::setSteps(DeliveryId delivery, const QList<DeliveryStep> &steps,
                                          const QStringList &folders)
{
    if (steps.isEmpty() && folders.isEmpty())
        return {};
    return m_database.transact([&]() -> StoreResult<void> {
        StoreResult<void> done;
        for (const QString &folder : folders)
            done = done.and_then([&] {
                return m_database.runOften(
                    u"INSERT OR IGNORE INTO delivery_folders (delivery, path) VALUES (?, ?)"_s,
                    {delivery, folder});
            });
        for (const DeliveryStep &step : steps)
            done = done.and_then([&] {
                return m_database.runOften(
                    u"UPDATE delivery_steps SET placed_at = ?, hash = ?, state = ?, reason = ?,"
                    " technical = ? WHERE number = ? AND delivery = ?"_s,
                    {orEmpty(step.placedAt), orEmpty(step.hash), int(step.state), step.reason,
                     orEmpty(step.technical), step.number, delivery});
            });
        return done;
    });
}

StoreResult<QStringList> DeliveryStore::folders(DeliveryId delivery) const
{
    QStringList folders;
    return m_database
        .runOften(u"SELECT path FROM delivery_folders WHERE delivery = ? ORDER BY rowid"_s,
                  {delivery},
                  [&folders](const QSqlQuery &row) { folders.append(row.value(0).toString()); })
        .map([&folders] { return std::exchange(folders, {}); });
}

StoreResult<void> DeliveryStore::setEnded(DeliveryId delivery, const QDateTime &at)
{
    return m_database.runOften(u"UPDATE deliveries SET ended_at = ? WHERE id = ?"_s,
                               {fromTime(at), delivery});
}

} // namespace cd
