// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "domain/delivery/plannedfile.h"
#include "store/storeerror.h"
#include "workflow/delivering/deliveryrun.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace cd {

class Clock;
class Store;

/// Deliveries and their journal: begins them, goes on with one that was stopped, takes back, and
/// lists all there were. Files are placed in a thread of its own, one delivery at a time and each
/// step written down before it is done. Lives on the window's thread.
class Deliveries : public QObject
{
    Q_OBJECT

public:
    Deliveries(Store &store, Clock &clock, QObject *parent = nullptr);
    /// Stops after the file that is being placed: the rest stays planned in the journal.
    ~Deliveries() override;

    const QList<Delivery> &list() const { return m_list; } ///< newest first
    bool isLoaded() const { return m_isLoaded; }
    /// Those of @p files that isDelivered() are steps, the others of no concern. Returns at once;
    /// changed() follows with its id, then for its progress. @p of: plan, name, job and preset.
    /// @p begun is told the id; 0: it could not be written down, and nothing was done.
    void deliver(const Delivery &of, const QList<PlannedFile> &files,
                 const std::function<void(DeliveryId)> &begun = {});
    void goOn(DeliveryId delivery); ///< with what is Planned or doubtful
    /// @p steps: their numbers; empty: all that was done.
    void takeBack(DeliveryId delivery, const QSet<qint64> &steps = {});
    /// Takes a taking back back: delivers again what was taken back.
    void deliverAgain(DeliveryId delivery);
    void stop(); ///< after the file that is being placed
    DeliveryId running() const { return m_running; } ///< 0: none
    /// The steps of one, from the store.
    void steps(DeliveryId delivery, QObject *context,
               const std::function<void(const QList<DeliveryStep> &)> &read);

Q_SIGNALS:
    void loaded();
    void changed(cd::DeliveryId delivery); ///< it is new, or further
    void ended(cd::DeliveryId delivery); ///< or stopped: nothing runs now
    void
    failed(const cd::StoreError &error); ///< the journal can't be written: nothing more is done

private:
    Delivery *find(DeliveryId delivery);
    void add(const DeliveryTask &task);
    void startNext();
    void tell(const Delivery &delivery);
    void finish(const StoreResult<void> &outcome);
    void end(DeliveryId delivery);

    Store &m_store;
    Clock &m_clock;
    QList<Delivery> m_list;
    bool m_isLoaded = false;
    DeliveryId m_running = 0;
    QList<DeliveryTask> m_waiting;
    std::atomic_bool m_isStopped = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace cd
