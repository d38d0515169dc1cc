// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliveryrun.h"

#include "store/deliveries/deliverystore.h"
#include "store/store.h"
#include "workflow/delivering/placing.h"
#include "workflow/delivering/takingback.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;
using State = DeliveryStep::State;
using What = DeliveryTask::What;

namespace {

constexpr qsizetype takenBackAtOnce = 64;

bool isDoubtful(const DeliveryStep &step)
{
    return step.state == State::Placing || step.state == State::Placed
        || step.state == State::TakingBack;
}

} // namespace

DeliveryRun::DeliveryRun(Store &store, const Delivery &delivery,
                         const std::function<void(const Delivery &)> &told,
                         const std::atomic_bool &isStopped)
    : m_store(store)
    , m_delivery(delivery)
    , m_told(told)
    , m_isStopped(isStopped)
{
}

StoreResult<void> DeliveryRun::run(const DeliveryTask &task)
{
    if (auto ready = read(task); !ready)
        return ready;
    if (task.what == What::Begin)
        QDir().mkpath(m_delivery.plan.root); // as was said where it was chosen
    const auto root = HeldFolder::open(m_delivery.plan.root);
    if (!root)
        return noRoot(task, root.error());
    const DeliveryPlace place{m_delivery, *root, m_isStopped};
    m_log.emplace(place);
    if (task.what == What::TakeBack)
        return takeBack(place, task.steps);
    return settle(place).and_then([&] { return deliver(place); });
}

StoreResult<void> DeliveryRun::read(const DeliveryTask &task)
{
    struct Found
    {
        QList<DeliveryStep> steps;
        QStringList folders;
    };
    const DeliveryId id = m_delivery.id;
    const auto found = m_store.wait([id](Database &database) -> StoreResult<Found> {
        DeliveryStore store(database);
        return store.setEnded(id, {})
            .and_then([&] { return store.steps(id); })
            .and_then([&](const QList<DeliveryStep> &steps) {
                return store.folders(id).map([&steps](const QStringList &folders) {
                    return Found{steps, folders};
                });
            });
    });
    if (!found)
        return tl::make_unexpected(found.error());
    m_steps = found->steps;
    m_folders = found->folders;
    if (task.what == What::Again) {
        for (DeliveryStep *step :
             those([](const auto &one) { return one.state == State::TakenBack; })) {
            setState(*step, State::Planned);
            step->placedAt.clear();
        }
    }
    return {};
}

/// One that begins has no place to go to. What was begun before waits: perhaps a disk is away.
StoreResult<void> DeliveryRun::noRoot(const DeliveryTask &task, const PlacingFailure &why)
{
    if (task.what != What::Begin)
        return {};
    const Steps all = those([](const auto &step) { return step.state == State::Planned; });
    for (DeliveryStep *step : all)
        setState(*step, State::LeftOut, DeliveryReason::NotWritable, why.technical);
    return write(all);
}

DeliveryRun::Steps DeliveryRun::those(const std::function<bool(const DeliveryStep &)> &areWanted)
{
    Steps found;
    for (DeliveryStep &step : m_steps) {
        if (areWanted(step))
            found.append(&step);
    }
    return found;
}

bool DeliveryRun::failed(const PlacingResult<void> &outcome)
{
    m_hasFailed = m_hasFailed || !outcome;
    return !outcome;
}

StoreResult<void> DeliveryRun::write(const Steps &steps, const QStringList &folders)
{
    QList<DeliveryStep> changed;
    for (const DeliveryStep *step : steps)
        changed.append(*step);
    const auto written = m_store.wait([id = m_delivery.id, &changed, &folders](Database &database) {
        return DeliveryStore(database).setSteps(id, changed, folders);
    });
    if (!written)
        return written;
    m_folders += folders;
    m_delivery.countAll(m_steps);
    m_told(m_delivery);
    return {};
}

StoreResult<void> DeliveryRun::settle(const DeliveryPlace &place)
{
    TakingBack doubts(place);
    Steps settled;
    for (DeliveryStep *step : those(isDoubtful)) {
        if (m_isStopped)
            break;
        if (failed(doubts.settle(*step)))
            return {};
        settled.append(step);
    }
    return write(settled).map([&] {
        m_log->add(settled, State::Done);
        m_log->add(settled, State::TakenBack);
    });
}

StoreResult<void> DeliveryRun::deliver(const DeliveryPlace &place)
{
    Placing placing(place);
    Steps waiting = those([](const auto &step) { return step.state == State::Planned; });
    while (!waiting.isEmpty() && !m_isStopped && !m_hasFailed) {
        if (auto done = deliverGroup(placing, waiting); !done)
            return done;
    }
    return {};
}

StoreResult<void> DeliveryRun::deliverGroup(Placing &placing, Steps &waiting)
{
    const Steps group = placing.look(waiting);
    if (auto written = write(group, placing.newFolders()); !written)
        return written;
    if (failed(placing.place()))
        return {};
    if (auto written = write(group); !written)
        return written;
    Steps placed;
    for (DeliveryStep *step : group) {
        if (step->state == State::Placed)
            placed.append(step);
        else if (step->state == State::Planned)
            waiting.prepend(step);
    }
    if (!placed.isEmpty()) {
        if (failed(placing.removeSources()))
            return {};
        if (auto written = write(placed); !written)
            return written;
    }
    m_log->add(group, State::Done);
    return {};
}

StoreResult<void> DeliveryRun::takeBack(const DeliveryPlace &place, const QSet<qint64> &which)
{
    TakingBack takingBack(place);
    if (which.isEmpty()) {
        const Steps never = those([](const auto &step) { return step.state == State::Planned; });
        for (DeliveryStep *step : never)
            setState(*step, State::LeftOut, DeliveryReason::Stopped);
        if (auto written = write(never); !written)
            return written;
    }
    const Steps all = those([&which](const DeliveryStep &step) {
        return (which.isEmpty() || which.contains(step.number))
            && (isDoubtful(step) || step.state == State::Done || step.state == State::Kept);
    });
    for (qsizetype from = 0; from < all.size() && !m_isStopped; from += takenBackAtOnce) {
        const Steps group = all.mid(from, takenBackAtOnce);
        takingBack.look(group);
        if (auto written = write(group); !written)
            return written;
        if (failed(takingBack.takeBack(group)))
            return {};
        if (auto written = write(group); !written)
            return written;
        m_log->add(group, State::TakenBack);
    }
    takingBack.removeEmpty(m_folders);
    return {};
}

} // namespace cd
