// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/webhooks/webhooksignature.h"

#include <QMessageAuthenticationCode>

namespace cd {

QByteArray webhookSignature(const QByteArray &body, const QString &secret)
{
    return "sha256="
        + QMessageAuthenticationCode::hash(body, secret.toUtf8(), QCryptographicHash::Sha256)
              .toHex();
}

} // namespace cd
