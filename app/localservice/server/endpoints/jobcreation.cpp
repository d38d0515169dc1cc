// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/jobcreation.h"

#include "domain/validation/validation.h"
#include "localservice/server/endpoints/requestbounds.h"
#include "wire/requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd::local {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

/// The schema ClassifyJobCreate has no minimum for max_pages, and checks only how a webhook's
/// address begins.
bool isTakenBySchema(const FieldProblem &problem)
{
    return problem.path.startsWith({u"parsing_configuration"_s, u"max_pages"_s})
        || problem.path.startsWith({u"webhook_configurations"_s});
}

QList<FieldProblem> problemsOfWebhooks(const QJsonArray &webhooks)
{
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < webhooks.size(); ++i) {
        const QJsonValue url = webhooks.at(i).toObject().value("webhook_url"_L1);
        const QString text = url.toString();
        if (url.isString() && !text.startsWith("http:"_L1) && !text.startsWith("https:"_L1)) {
            problems.append(
                {.path = {{u"webhook_configurations"_s, QString::number(i), u"webhook_url"_s}},
                 .code = Code::NotAUrl});
        }
    }
    return problems;
}

/// The schema requires plain UUIDs, and this service has no other IDs.
QList<FieldProblem> problemsOfFileIds(const QList<FileId> &files)
{
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString &id = files.at(i).value;
        if (isFileId(id) && !isUuid(id)) // all else that is no UUID is among validate()'s
            problems.append({.path = {{u"file_ids"_s, QString::number(i)}}, .code = Code::NotUuid});
    }
    return problems;
}

} // namespace

tl::expected<JobRequest, QList<FieldProblem>> readCreation(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QList<FieldProblem> overlong
        = boundsOfFiles(object) + boundsOfContent(object) + boundsOfWebhooks(object);
    if (!overlong.isEmpty())
        return tl::unexpected(overlong);
    auto request = requestFromJson(body);
    if (!request)
        return request;
    for (FileId &file : request->fileIds)
        file.value = file.value.toLower();
    QList<FieldProblem> problems = validate(*request);
    problems.removeIf(&isTakenBySchema);
    problems += problemsOfFileIds(request->fileIds);
    problems += problemsOfWebhooks(object.value("webhook_configurations"_L1).toArray());
    if (hasErrors(problems))
        return tl::unexpected(problems);
    return request;
}

} // namespace cd::local
