// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/requestpreview.h"

#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

QByteArray requestBody(const FileJobRequest &request)
{
    return QJsonDocument(toJson(request)).toJson(QJsonDocument::Indented);
}

QByteArray requestBody(const JobRequest &request)
{
    return QJsonDocument(toJson(request)).toJson(QJsonDocument::Indented);
}

} // namespace cd
