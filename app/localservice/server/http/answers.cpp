// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/answers.h"

#include "wire/problemcodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

void send(httplib::Response &response, const QJsonDocument &document, int status)
{
    response.status = status;
    response.set_content(document.toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

} // namespace

void answer(httplib::Response &response, const QJsonObject &object, int status)
{
    send(response, QJsonDocument(object), status);
}

void answer(httplib::Response &response, const QJsonArray &array)
{
    send(response, QJsonDocument(array), 200);
}

void refuse(httplib::Response &response, int status, const QString &detail)
{
    answer(response, QJsonObject{{u"detail"_s, detail}}, status);
}

void refuseUnknown(httplib::Response &response, const QString &what)
{
    refuse(response, 404, what + u" not found"_s);
}

void refuse(httplib::Response &response, const QList<FieldProblem> &problems)
{
    constexpr qsizetype mostNamed = 100;
    answer(response, problemsToJson(problems.first(std::min(mostNamed, problems.size()))), 422);
}

void refusePageToken(httplib::Response &response)
{
    refuse(response, 400, u"Invalid page token"_s);
}

} // namespace cd::local
