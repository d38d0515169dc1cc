// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace cd {

/// Proxy and certificates for services that are not on this machine. Holds a secret: never log or
/// store it.
struct NetworkSetup
{
    enum class Proxy {
        System, ///< as set in the system or the environment
        None,
        Http, ///< tunnels with CONNECT
        Socks5, ///< also resolves the service's host name
    };

    Proxy proxy = Proxy::System;
    QString host = {}; ///< this and the next three: for Http and Socks5 only
    quint16 port = 0;
    QString user = {}; ///< empty: the proxy needs no sign-in
    QString password = {};
    /// Certificate authorities that are trusted in addition to the system's, such as a company's.
    QList<QSslCertificate> authorities = {};

    bool operator==(const NetworkSetup &) const = default;
};

} // namespace cd
