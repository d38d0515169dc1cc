// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/keptthresholds.h"

#include "store/evaluations/thresholdstore.h"
#include "store/store.h"
#include "workflow/base/clock.h"

namespace cd {

KeptThresholds::KeptThresholds(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void KeptThresholds::read(const QString &preset, QObject *context,
                          const std::function<void(const QList<KeptThreshold> &)> &read)
{
    m_store.post(
        [preset](Database &database) { return ThresholdStore(database).of(preset); }, this,
        [this, context = QPointer(context), read](const StoreResult<QList<KeptThreshold>> &found) {
            if (!found)
                Q_EMIT failed(found.error());
            if (context)
                read(found.value_or(QList<KeptThreshold>()));
        });
}

void KeptThresholds::keep(KeptThreshold threshold)
{
    threshold.at = m_clock.now().toUTC();
    threshold.who = m_who;
    m_store.post(
        [threshold](Database &database) { return ThresholdStore(database).add(threshold); }, this,
        [this, preset = threshold.preset](const StoreResult<void> &kept) {
            if (kept)
                Q_EMIT changed(preset);
            else
                Q_EMIT failed(kept.error());
        });
}

} // namespace cd
