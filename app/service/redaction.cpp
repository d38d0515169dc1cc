// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/redaction.h"

namespace cd {

namespace {

bool isSecret(const QByteArray &name)
{
    static const QList<QByteArray> secret{"authorization", "cookie", "set-cookie",
                                          "proxy-authorization"};
    return secret.contains(name.toLower());
}

} // namespace

QString redacted(const QString &text, const Connection &connection)
{
    return QString::fromUtf8(redacted(text.toUtf8(), connection));
}

QByteArray redacted(const QByteArray &text, const Connection &connection)
{
    QByteArray clean = text;
    for (const QString &secret : {connection.apiKey, connection.sessionCookie}) {
        if (secret.isEmpty())
            continue;
        clean.replace(secret.toUtf8(), redactedMark);
        clean.replace(QUrl::toPercentEncoding(secret), redactedMark);
    }
    return clean;
}

QList<QPair<QByteArray, QByteArray>> redacted(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QList<QPair<QByteArray, QByteArray>> clean = headers;
    for (auto &[name, value] : clean) {
        if (isSecret(name))
            value = redactedMark;
    }
    return clean;
}

} // namespace cd
