// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd {

/// The value of the header `LC-Signature` for @p body: "sha256=" and its HMAC-SHA256 with
/// @p secret in hexadecimal digits (contract, "Webhook deliveries").
QByteArray webhookSignature(const QByteArray &body, const QString &secret);

} // namespace cd
