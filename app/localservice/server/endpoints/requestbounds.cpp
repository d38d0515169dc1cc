// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/requestbounds.h"

#include "domain/request/jobrequest.h"

#include <QJsonArray>

namespace cd::local {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

void checkSize(QList<FieldProblem> &problems, const QStringList &path, qsizetype size,
               qsizetype limit, Code code = Code::TooMany)
{
    if (size > limit) {
        problems.append({.path = {path},
                         .code = code,
                         .limit = static_cast<int>(limit),
                         .actual = static_cast<int>(size)});
    }
}

void checkHeaders(QList<FieldProblem> &problems, const QStringList &path,
                  const QJsonObject &headers)
{
    checkSize(problems, path, headers.size(), maxWebhookHeaders);
    if (!problems.isEmpty())
        return;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QString value = it.value().toVariant().toString();
        const QStringList at = path + QStringList{it.key()};
        checkSize(problems, at, it.key().size() + value.size(), maxWebhookHeaderLength,
                  Code::TooLong);
    }
}

} // namespace

QList<FieldProblem> boundsOfContent(const QJsonObject &content, const QStringList &path)
{
    QList<FieldProblem> problems;
    checkSize(problems, path + QStringList{u"rules"_s}, content.value("rules"_L1).toArray().size(),
              maxRules);
    const QJsonValue pages
        = content.value("parsing_configuration"_L1).toObject().value("target_pages"_L1);
    const QStringList at = path + QStringList{u"parsing_configuration"_s, u"target_pages"_s};
    checkSize(problems, at, pages.toArray().size(), PageSelection::highestPage);
    checkSize(problems, at, pages.toString().size(), maxPageTextLength, Code::TooLong);
    return problems;
}

QList<FieldProblem> boundsOfFiles(const QJsonObject &body)
{
    QList<FieldProblem> problems;
    checkSize(problems, {u"file_ids"_s}, body.value("file_ids"_L1).toArray().size(),
              JobRequest::maxFiles);
    return problems;
}

QList<FieldProblem> boundsOfWebhooks(const QJsonObject &body)
{
    QList<FieldProblem> problems;
    const QString name = u"webhook_configurations"_s;
    const QJsonArray webhooks = body.value(name).toArray();
    checkSize(problems, {name}, webhooks.size(), maxWebhooks);
    for (qsizetype i = 0; i < webhooks.size() && problems.isEmpty(); ++i) {
        const QJsonObject webhook = webhooks.at(i).toObject();
        const QStringList at{name, QString::number(i)};
        checkSize(problems, at + QStringList{u"webhook_events"_s},
                  webhook.value("webhook_events"_L1).toArray().size(), maxWebhookEvents);
        checkHeaders(problems, at + QStringList{u"webhook_headers"_s},
                     webhook.value("webhook_headers"_L1).toObject());
    }
    return problems;
}

} // namespace cd::local
