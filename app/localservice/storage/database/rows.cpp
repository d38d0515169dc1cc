// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/rows.h"

#include "localservice/storage/database/localdatabase.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>
#include <QUuid>

namespace cd::local {

using namespace Qt::StringLiterals;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString requestToText(const JobRequest &request)
{
    return QString::fromUtf8(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
}

JobRequest requestFrom(const QVariant &value)
{
    const auto request = requestFromJson(value.toByteArray());
    if (!request)
        throw StorageFailure("a stored job cannot be read");
    return *request;
}

} // namespace cd::local
