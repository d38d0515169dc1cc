// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"
#include "workflow/delivering/deliverylog.h"

#include <QSet>

#include <functional>

namespace cd {

class Store;

/// What is to be done with a delivery.
struct DeliveryTask
{
    enum class What { Begin, GoOn, TakeBack, Again };

    DeliveryId delivery = 0;
    What what = What::Begin;
    QSet<qint64> steps = {}; ///< to take back; empty: all
};

/// Does a task, on the disk and in the journal. In a thread of its own: blocks until it is done or
/// stopped.
class DeliveryRun
{
public:
    /// @p told gets the delivery whenever it is further.
    DeliveryRun(Store &store, const Delivery &delivery,
                const std::function<void(const Delivery &)> &told,
                const std::atomic_bool &isStopped);

    /// An error: the journal can't be written, and nothing more was done.
    StoreResult<void> run(const DeliveryTask &task);

private:
    using Steps = QList<DeliveryStep *>;

    StoreResult<void> read(const DeliveryTask &task);
    StoreResult<void> noRoot(const DeliveryTask &task, const PlacingFailure &why);
    StoreResult<void> settle(const DeliveryPlace &place);
    StoreResult<void> deliver(const DeliveryPlace &place);
    StoreResult<void> deliverGroup(class Placing &placing, Steps &waiting);
    StoreResult<void> takeBack(const DeliveryPlace &place, const QSet<qint64> &which);
    StoreResult<void> write(const Steps &steps, const QStringList &folders = {});
    Steps those(const std::function<bool(const DeliveryStep &)> &areWanted);
    bool failed(const PlacingResult<void> &outcome);

    Store &m_store;
    Delivery m_delivery;
    std::function<void(const Delivery &)> m_told;
    const std::atomic_bool &m_isStopped;
    QList<DeliveryStep> m_steps;
    QStringList m_folders;
    std::optional<DeliveryLog> m_log;
    bool m_hasFailed = false; // the disk: what is in doubt stays so
};

} // namespace cd
