// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/network/networkwatch.h"

#include <QNetworkInformation>

namespace cd {

using Feature = QNetworkInformation::Feature;
using Reachability = QNetworkInformation::Reachability;

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    // Finding and loading a plugin takes time, and the start need not wait for it.
    QMetaObject::invokeMethod(this, &NetworkWatch::begin, Qt::QueuedConnection);
}

void NetworkWatch::begin()
{
    // Asking for the medium rules out GLib's backend: without NetworkManager it reports the state
    // at the time it was loaded, and never a change.
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability
                                                    | Feature::TransportMedium))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    const auto tell = [this, system] {
        if (system->reachability() != Reachability::Unknown)
            Q_EMIT changed(system->reachability() != Reachability::Disconnected);
    };
    connect(system, &QNetworkInformation::reachabilityChanged, this, tell);
    connect(system, &QNetworkInformation::transportMediumChanged, this, tell);
    if (system->reachability() == Reachability::Disconnected)
        Q_EMIT changed(false);
}

} // namespace cd
