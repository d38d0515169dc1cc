// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace cd {

/// Whether both have the same scheme, host and port (the scheme's default if none is given).
bool sameOrigin(const QUrl &a, const QUrl &b);

/// Whether @p host names this machine: localhost, 127.0.0.0/8 or ::1. Looks nothing up.
bool isLoopback(const QString &host);

/// Whether the key may be sent to @p url: https, or http that does not leave this machine.
bool isTrustworthy(const QUrl &url);

} // namespace cd
