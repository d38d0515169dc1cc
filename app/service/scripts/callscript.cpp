// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scripts/callscript.h"

#include "domain/request/filejobrequest.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Headers may hold a password, and so may an address. Returns whether there was any.
bool removeSecrets(QList<Webhook> &webhooks)
{
    bool hadSome = false;
    for (Webhook &webhook : webhooks) {
        const QUrl url(webhook.url);
        hadSome = hadSome || !webhook.headers.isEmpty() || !webhook.signingSecret.isEmpty()
            || !url.userInfo().isEmpty();
        webhook.headers.clear();
        webhook.signingSecret.clear();
        if (!url.userInfo().isEmpty())
            webhook.url = url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    }
    return hadSome;
}

QJsonObject bodyOf(const ScriptedCall &call, JobRequest content)
{
    content.fileIds.clear();
    QJsonObject body;
    if (call.dialect == Dialect::First) {
        body = toJson(content);
        body.remove("file_ids"_L1);
        return body;
    }
    FileJobRequest create;
    create.content = content;
    create.configurationId = call.configuration;
    body = toJson(create);
    body.remove("file_input"_L1);
    return body;
}

} // namespace

ScriptParts::ScriptParts(const ScriptedCall &call)
    : base(call.baseUrl
               .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                         | QUrl::StripTrailingSlash)
               .toString(QUrl::FullyEncoded))
    , isFirst(call.dialect == Dialect::First)
    , paths(call.paths)
{
    if (!call.scope.organization.isEmpty())
        scope.append({u"organization_id"_s, call.scope.organization.value});
    if (!call.scope.project.isEmpty())
        scope.append({u"project_id"_s, call.scope.project.value});
    for (const FileId &id : call.content.fileIds)
        known.append(id.value);
    const qsizetype all = known.size() + paths.size();
    known = known.mid(0, ScriptedCall::mostFiles);
    paths = paths.mid(0, ScriptedCall::mostFiles - known.size());
    JobRequest content = call.content;
    if (removeSecrets(content.webhooks))
        notes.append(u"Left out: headers and secrets of webhooks. Put in those that are needed."_s);
    if (call.isPassing)
        notes.append(u"The local service has another address and key after each start."_s);
    if (const qsizetype more = all - known.size() - paths.size(); more > 0)
        notes.append(u"Left out: %1 more file(s)."_s.arg(more));
    body = bodyOf(call, content);
}

QString callScript(ScriptLanguage language, const ScriptedCall &call)
{
    const ScriptParts parts(call);
    switch (language) {
    case ScriptLanguage::Curl:
        return curlScript(parts);
    case ScriptLanguage::Python:
        return pythonScript(parts);
    case ScriptLanguage::Llp:
        return llpScript(parts);
    }
    Q_UNREACHABLE();
}

} // namespace cd
