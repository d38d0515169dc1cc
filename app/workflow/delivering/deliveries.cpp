// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliveries.h"

#include "store/deliveries/deliverystore.h"
#include "store/store.h"
#include "workflow/base/clock.h"

#include <QDir>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QList<DeliveryStep> stepsOf(const QList<PlannedFile> &files)
{
    QList<DeliveryStep> steps;
    for (const PlannedFile &file : files) {
        if (!file.isDelivered())
            continue;
        DeliveryStep step;
        step.source = file.source.path;
        step.target = file.target;
        step.hash = file.source.hash;
        step.size = std::max<qint64>(file.source.size, 0);
        step.type = file.source.type.value_or(QString());
        steps.append(step);
    }
    return steps;
}

} // namespace

Deliveries::Deliveries(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_store.post([](Database &database) { return DeliveryStore(database).deliveries(); }, this,
                 [this](const StoreResult<QList<Delivery>> &found) {
                     m_list = found.value_or(QList<Delivery>());
                     m_isLoaded = true;
                     if (!found)
                         Q_EMIT failed(found.error());
                     Q_EMIT loaded();
                 });
}

Deliveries::~Deliveries()
{
    m_isStopped = true;
    if (m_thread)
        m_thread->wait();
}

Delivery *Deliveries::find(DeliveryId delivery)
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
                                    [delivery](const Delivery &one) { return one.id == delivery; });
    return found == m_list.end() ? nullptr : &*found;
}

void Deliveries::deliver(const Delivery &of, const QList<PlannedFile> &files,
                         const std::function<void(DeliveryId)> &begun)
{
    if (of.plan.action == DeliveryPlan::Action::List) { // the table is all there is
        QMetaObject::invokeMethod(
            this,
            [begun] {
                if (begun)
                    begun(0);
            },
            Qt::QueuedConnection);
        return;
    }
    Delivery delivery = of;
    delivery.plan.root = QDir::cleanPath(of.plan.root);
    delivery.startedAt = m_clock.now().toUTC();
    delivery.endedAt = {};
    m_store.post(
        [delivery, steps = stepsOf(files)](Database &database) mutable {
            return DeliveryStore(database).begin(delivery, steps);
        },
        this,
        [this, begun](const StoreResult<Delivery> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else
                m_list.prepend(*written);
            if (begun)
                begun(written ? written->id : 0);
            if (!written)
                return;
            Q_EMIT changed(written->id);
            add({written->id, DeliveryTask::What::Begin});
        });
}

void Deliveries::goOn(DeliveryId delivery)
{
    add({delivery, DeliveryTask::What::GoOn});
}

void Deliveries::takeBack(DeliveryId delivery, const QSet<qint64> &steps)
{
    add({delivery, DeliveryTask::What::TakeBack, steps});
}

void Deliveries::deliverAgain(DeliveryId delivery)
{
    add({delivery, DeliveryTask::What::Again});
}

void Deliveries::stop()
{
    m_isStopped = true;
}

void Deliveries::steps(DeliveryId delivery, QObject *context,
                       const std::function<void(const QList<DeliveryStep> &)> &read)
{
    m_store.post(
        [delivery](Database &database) { return DeliveryStore(database).steps(delivery); }, this,
        [this, context = QPointer(context), read](const StoreResult<QList<DeliveryStep>> &found) {
            if (!found)
                Q_EMIT failed(found.error());
            if (context)
                read(found.value_or(QList<DeliveryStep>()));
        });
}

void Deliveries::add(const DeliveryTask &task)
{
    if (!find(task.delivery))
        return;
    m_waiting.append(task);
    startNext();
}

void Deliveries::startNext()
{
    if (m_thread || m_waiting.isEmpty())
        return;
    const DeliveryTask task = m_waiting.takeFirst();
    Delivery *delivery = find(task.delivery);
    delivery->endedAt = {};
    m_running = task.delivery;
    m_isStopped = false;
    auto outcome = std::make_shared<StoreResult<void>>();
    m_thread.reset(QThread::create([this, task, outcome, of = *delivery] {
        const auto told = [this](const Delivery &further) {
            QMetaObject::invokeMethod(this, [this, further] { tell(further); });
        };
        *outcome = DeliveryRun(m_store, of, told, m_isStopped).run(task);
    }));
    m_thread->setObjectName(u"deliveries"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, outcome] { finish(*outcome); });
    m_thread->start();
    Q_EMIT changed(task.delivery);
}

void Deliveries::tell(const Delivery &delivery)
{
    if (Delivery *known = find(delivery.id))
        *known = delivery;
    Q_EMIT changed(delivery.id);
}

void Deliveries::finish(const StoreResult<void> &outcome)
{
    m_thread->wait();
    m_thread.reset();
    const DeliveryId delivery = std::exchange(m_running, 0);
    if (!outcome)
        Q_EMIT failed(outcome.error());
    end(delivery);
    startNext();
}

/// When it has: one that was stopped goes on another time.
void Deliveries::end(DeliveryId delivery)
{
    Delivery &of = *find(delivery);
    if (of.planned == 0 && of.doubtful == 0) {
        of.endedAt = m_clock.now().toUTC();
        m_store.post(
            [delivery, at = of.endedAt](Database &database) {
                return DeliveryStore(database).setEnded(delivery, at);
            },
            this,
            [this](const StoreResult<void> &written) {
                if (!written)
                    Q_EMIT failed(written.error());
            });
    }
    Q_EMIT changed(delivery);
    Q_EMIT ended(delivery);
}

} // namespace cd
