// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/network/proxies.h"

#include "service/network/origin.h"

#include <QNetworkProxy>

namespace cd {

Proxies::Proxies(const NetworkSetup &setup)
    : m_setup(setup)
{
}

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    using Proxy = NetworkSetup::Proxy;
    if (isLoopback(query.peerHostName()) || m_setup.proxy == Proxy::None)
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_setup.proxy == Proxy::System)
        return systemProxyForQuery(query);
    const auto type
        = m_setup.proxy == Proxy::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {QNetworkProxy(type, m_setup.host, m_setup.port, m_setup.user, m_setup.password)};
}

} // namespace cd
