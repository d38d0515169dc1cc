// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace cd {

/// The way to services that are not on this machine. It holds a secret: never log or store it.
struct NetworkSetup
{
    enum class Proxy {
        System, ///< as the system, or the environment, has it
        None,
        Http, ///< asked to connect through (CONNECT)
        Socks5, ///< resolves the service's name too
    };

    Proxy proxy = Proxy::System;
    QString host = {}; ///< of Http and Socks5, as are the others
    quint16 port = 0;
    QString user = {}; ///< empty: the proxy asks nobody
    QString password = {};
    /// Authorities that are trusted besides the system's, such as a company's own.
    QList<QSslCertificate> authorities = {};

    bool operator==(const NetworkSetup &) const = default;
};

} // namespace cd
