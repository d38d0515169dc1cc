// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scripts/callscript.h"
#include "service/scripts/quoting.h"

#include <QJsonArray>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// llp takes a text that begins with @ for a file to read, also inside JSON.
QJsonValue withoutFiles(const QJsonValue &value)
{
    if (value.isString() && value.toString().startsWith(u'@'))
        return u'\\' + value.toString();
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray given = value.toArray();
        for (const QJsonValue &item : given)
            array.append(withoutFiles(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withoutFiles(it.value());
    return object;
}

QString flag(const QString &name, const QJsonValue &value)
{
    const QJsonValue safe = withoutFiles(value);
    return u" \\\n        --"_s + name + u' '
        + shellQuoted(safe.isString() ? safe.toString() : jsonLiteral(safe));
}

/// One for each of a list.
QString flags(const QString &name, const QJsonArray &values)
{
    QString text;
    for (const QJsonValue &value : values)
        text += flag(name, value);
    return text;
}

QString scopeFlags(const ScriptParts &parts)
{
    QString text;
    for (const auto &[name, value] : parts.scope)
        text += flag(QString(name).replace(u'_', u'-'), value);
    return text;
}

QString createFlags(const ScriptParts &parts)
{
    const QJsonObject &body = parts.body;
    QString text;
    for (const QString &field :
         {u"configuration"_s, u"configuration_id"_s, u"mode"_s, u"parsing_configuration"_s}) {
        if (body.contains(field))
            text += flag(QString(field).replace(u'_', u'-'), body.value(field));
    }
    if (parts.isFirst)
        text += flags(u"rule"_s, body.value("rules"_L1).toArray());
    return text
        + flags(u"webhook-configuration"_s, body.value("webhook_configurations"_L1).toArray());
}

QString llpSteps(const ScriptParts &parts)
{
    QString text;
    const QString then = parts.isFirst ? u"set -- \"$@\" --file-id \"$id\"\n"_s
                                       : u"classify --file-input \"$id\"\n"_s;
    if (parts.isFirst)
        text += u"set --\n"_s;
    for (const QString &id : parts.known)
        text += u"id="_s + shellQuoted(id) + u'\n' + then;
    for (const QString &path : parts.paths)
        text += u"id=$(upload "_s + shellQuoted(path) + u")\ntest -n \"$id\"\n"_s + then;
    return parts.isFirst ? text + u"classify \"$@\"\n"_s : text;
}

} // namespace

QString llpScript(const ScriptParts &parts)
{
    const QString where = u"--base-url "_s + shellQuoted(parts.base);
    QString text = commentLine(
        parts.isFirst
            ? u"Needs llp 1.2 to 1.6, as newer ones lack API v1: llama-parse-cli of run-llama."_s
            : u"Needs llp 1.2 or newer: llama-parse-cli of run-llama."_s);
    text += commentLine(u"The API key comes from LLAMA_CLOUD_API_KEY."_s);
    for (const QString &note : parts.notes)
        text += commentLine(note);
    text += u"(\nset -eu\n: \"${LLAMA_CLOUD_API_KEY:?is not set}\"\n"_s;
    if (!parts.paths.isEmpty()) {
        text += u"upload() { # of a file; says its ID\n    llp files create "_s + where
            + scopeFlags(parts)
            + u" \\\n        --purpose classify --file \"$1\" --format json --transform id |\n"
              "        tr -d '\"[:space:]'\n}\n"_s;
    }
    return text + u"classify() { # says the job\n    llp "_s
        + (parts.isFirst ? u"classifier:jobs"_s : u"classify"_s) + u" create "_s + where
        + scopeFlags(parts) + createFlags(parts) + u" \"$@\"\n}\n"_s + llpSteps(parts) + u")\n"_s;
}

} // namespace cd
