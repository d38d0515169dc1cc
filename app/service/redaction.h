// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/connection.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace cd {

/// What stands where a secret stood.
constexpr char redactedMark[] = "[redacted]";

/// @p text without the connection's key and cookie, plain or percent-encoded, in case a service
/// echoes them.
QString redacted(const QString &text, const Connection &connection);
QByteArray redacted(const QByteArray &text, const Connection &connection);

/// Headers with the values of those that carry secrets replaced.
QList<QPair<QByteArray, QByteArray>> redacted(const QList<QPair<QByteArray, QByteArray>> &headers);

} // namespace cd
