// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/pagetoken.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cd::local {

QString PageToken::text() const
{
    const QJsonArray parts{order, QJsonValue::fromVariant(value), row};
    const QByteArray json = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<PageToken> PageToken::fromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonArray parts = QJsonDocument::fromJson(*decoded).array();
    if (parts.size() != 3 || !parts.at(0).isString() || !parts.at(2).isDouble())
        return std::nullopt;
    return PageToken{parts.at(0).toString(), parts.at(1).toVariant(), parts.at(2).toInteger()};
}

} // namespace cd::local
