// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "store/storeerror.h"

#include <QList>
#include <QObject>

#include <functional>

namespace cd {

class Clock;
class Store;

/// Thresholds that were kept for presets. thresholdFor() says which of them to show, and
/// KeptThreshold::isProvenFor() whether it is proven. Lives on the window's thread.
class KeptThresholds : public QObject
{
    Q_OBJECT

public:
    KeptThresholds(Store &store, Clock &clock, QObject *parent = nullptr);

    /// Who keeps; empty: nobody is named.
    void setWho(const QString &who) { m_who = who; }

    /// Calls @p read from the event loop, unless @p context is gone by then, with those of the
    /// preset, the newest first.
    void read(const QString &preset, QObject *context,
              const std::function<void(const QList<KeptThreshold> &)> &read);
    /// From now on; who and when are added here.
    void keep(KeptThreshold threshold);

Q_SIGNALS:
    void changed(const QString &preset);
    void failed(const cd::StoreError &error);

private:
    Store &m_store;
    Clock &m_clock;
    QString m_who;
};

} // namespace cd
