// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/network/networksetup.h"

#include <QNetworkProxyFactory>

namespace cd {

/// The proxies of a setup; for this machine none is used.
class Proxies : public QNetworkProxyFactory
{
public:
    explicit Proxies(const NetworkSetup &setup);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    NetworkSetup m_setup;
};

} // namespace cd
