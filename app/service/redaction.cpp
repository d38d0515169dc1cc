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
    QString clean = text;
    const QString mark = QString::fromLatin1(redactedMark);
    for (const QString &secret : {connection.apiKey, connection.sessionCookie}) {
        if (secret.isEmpty())
            continue;
        clean.replace(secret, mark);
        clean.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), mark);
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
