// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/presetcodec.h"

#include "wire/requestcodec.h"

#include <QJsonArray>

namespace cd {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Preset &preset, PresetSecrets secrets)
{
    JobRequest request = preset.request;
    request.fileIds.clear();
    if (secrets == PresetSecrets::LeaveOut) {
        for (Webhook &webhook : request.webhooks) {
            webhook.signingSecret.clear();
            for (auto &header : webhook.headers)
                header.second.clear();
        }
    }
    QJsonObject object = toJson(request);
    object.remove("file_ids"_L1);
    object.insert("name"_L1, preset.name);
    return object;
}

tl::expected<Preset, QList<FieldProblem>> presetFromJson(const QByteArray &text)
{
    const auto parsed = objectFromText(text);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    QJsonObject object = *parsed;
    const QJsonValue name = object.value("name"_L1);
    if (!name.isUndefined() && !name.isString()) {
        return tl::make_unexpected(QList<FieldProblem>{
            {.path = {{u"name"_s}}, .code = FieldProblem::Code::WrongType, .said = u"string"_s}});
    }
    // A preset has no files, and a request must have the key.
    object.insert("file_ids"_L1, QJsonArray());
    return requestFromJson(object).map([&name](const JobRequest &request) {
        return Preset{name.toString(), request};
    });
}

} // namespace cd
