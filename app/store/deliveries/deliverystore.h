// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "store/storeerror.h"

#include <QList>
#include <QStringList>

namespace cd {

class Database;

/// The journal of deliveries. Nothing of it is ever deleted but with the whole history. To be used
/// on the database's thread.
class DeliveryStore
{
public:
    explicit DeliveryStore(Database &database);

    StoreResult<QList<Delivery>> deliveries() const; ///< newest first
    StoreResult<QList<DeliveryStep>> steps(DeliveryId delivery) const; ///< in their order
    /// Writes it with all of its steps; both get their numbers.
    StoreResult<Delivery> begin(const Delivery &delivery, QList<DeliveryStep> &steps);
    /// What steps have become, and folders below the root that are to be made for them; on the disk
    /// when this returns. What a step is made of stays as it was begun, but for a hash that was not
    /// known.
    StoreResult<void> setSteps(DeliveryId delivery, const QList<DeliveryStep> &steps,
                               const QStringList &folders = {});
    StoreResult<QStringList> folders(DeliveryId delivery) const; ///< in the order they were made
    StoreResult<void> setEnded(DeliveryId delivery, const QDateTime &at); ///< invalid: it goes on

private:
    Database &m_database;
};

} // namespace cd
