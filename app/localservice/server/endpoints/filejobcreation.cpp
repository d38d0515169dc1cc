// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/filejobcreation.h"

#include "domain/validation/filejobvalidation.h"
#include "localservice/server/endpoints/requestbounds.h"
#include "wire/filejobcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Says what @p body asks for that this service does not support; empty: nothing.
QString missingHere(const QJsonObject &body)
{
    if (!body.value("webhook_configuration_ids"_L1).toArray().isEmpty()) {
        return u"This local service keeps no webhook configurations: name the addresses in"
               " webhook_configurations"_s;
    }
    const QString file = body.value("file_input"_L1).toString();
    if (file.startsWith("pjb-"_L1) || body.value("parse_job_id"_L1).isString())
        return u"This local service has no parse jobs: file_input has to be a file's ID"_s;
    return {};
}

/// The schema of API v2 checks only the types of a webhook's fields.
bool isAboutWebhooks(const FieldProblem &problem)
{
    return problem.path.startsWith({u"webhook_configurations"_s});
}

} // namespace

tl::expected<FileJobRequest, CreationRefusal> readFileJobCreation(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString missing = missingHere(object);
    if (!missing.isEmpty())
        return tl::unexpected(CreationRefusal{{}, missing});
    const QList<FieldProblem> overlong
        = boundsOfContent(object.value("configuration"_L1).toObject(), {u"configuration"_s})
        + boundsOfWebhooks(object);
    if (!overlong.isEmpty())
        return tl::unexpected(CreationRefusal{overlong, {}});
    auto request = fileJobRequestFromJson(body);
    if (!request)
        return tl::unexpected(CreationRefusal{request.error(), {}});
    request->file.value = request->file.value.toLower();
    QList<FieldProblem> problems = validate(*request);
    problems.removeIf(&isAboutWebhooks);
    if (hasErrors(problems))
        return tl::unexpected(CreationRefusal{inBody(problems), {}});
    return *request;
}

} // namespace cd::local
