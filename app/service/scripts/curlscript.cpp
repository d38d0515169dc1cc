// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scripts/callscript.h"
#include "service/scripts/quoting.h"

#include <QJsonDocument>
#include <QUrl>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString addressOf(const ScriptParts &parts, const QString &path)
{
    QStringList query;
    for (const auto &[name, value] : parts.scope)
        query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return shellQuoted(parts.base + path + (query.isEmpty() ? QString() : u'?' + query.join(u'&')));
}

/// curl takes a text in double quotes for a file's name, whatever stands in it.
QString formFile(const QString &path)
{
    QString escaped = path;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return shellQuoted(u"file=@\""_s + escaped + u'"');
}

QString call(const ScriptParts &parts, const QString &path)
{
    return u"curl --silent --show-error --fail-with-body --request POST \\\n"
           "        --url "_s
        + addressOf(parts, path)
        + u" \\\n        --header \"Authorization: Bearer $LLAMA_CLOUD_API_KEY\""_s;
}

QString uploadFunction(const ScriptParts &parts)
{
    return u"upload() { # of a file; says its ID\n"
           "    answer=$("_s
        + call(parts, u"/api/v1/beta/files"_s)
        + u" \\\n        --form purpose=classify --form \"$1\") || {\n"
          "        printf '%s\\n' \"$answer\" >&2\n"
          "        exit 1\n"
          "    }\n"
          "    printf '%s' \"$answer\" | tr -d '\\n' |\n"
          "        sed -n 's/.*\"id\"[[:space:]]*:[[:space:]]*\"\\([^\"]*\\)\".*/\\1/p'\n"
          "}\n"_s;
}

/// $1 is what stands for the files, as JSON.
QString createFunction(const ScriptParts &parts)
{
    const QString rest
        = QString::fromUtf8(QJsonDocument(parts.body).toJson(QJsonDocument::Indented)).trimmed();
    const QString files = parts.isFirst ? u"\"file_ids\": ["_s : u"\"file_input\": "_s;
    const QString path = parts.isFirst ? u"/api/v1/classifier/jobs"_s : u"/api/v2/classify"_s;
    return u"classify() { # says the job\n    "_s + call(parts, path)
        + u" \\\n        --header 'Content-Type: application/json' \\\n        --data-raw "_s
        + shellQuoted(u"{\n    "_s + files) + u"\"$1\""_s
        + shellQuoted((parts.isFirst ? u"],"_s : u","_s) + rest.mid(1)) + u"\n    echo\n}\n"_s;
}

QString uploads(const ScriptParts &parts, const QString &then)
{
    QString text;
    for (const QString &path : parts.paths)
        text += u"id=$(upload "_s + formFile(path) + u")\ntest -n \"$id\"\n"_s + then;
    return text;
}

QString curlSteps(const ScriptParts &parts)
{
    if (!parts.isFirst) {
        QString text;
        for (const QString &id : parts.known)
            text += u"classify "_s + shellQuoted(jsonLiteral(id)) + u'\n';
        return text + uploads(parts, u"classify \"\\\"$id\\\"\"\n"_s);
    }
    QStringList known;
    for (const QString &id : parts.known)
        known += jsonLiteral(id);
    return u"ids="_s + shellQuoted(known.join(u", "_s)) + u'\n'
        + uploads(parts, u"ids=\"${ids:+$ids, }\\\"$id\\\"\"\n"_s) + u"classify \"$ids\"\n"_s;
}

} // namespace

/// In a shell of its own: what fails in it does not end the one that it is pasted into.
QString curlScript(const ScriptParts &parts)
{
    QString text = commentLine(u"Needs curl 7.76 or newer."_s);
    text += commentLine(u"The API key comes from LLAMA_CLOUD_API_KEY."_s);
    for (const QString &note : parts.notes)
        text += commentLine(note);
    text += u"(\nset -eu\n: \"${LLAMA_CLOUD_API_KEY:?is not set}\"\n"_s;
    if (!parts.paths.isEmpty())
        text += uploadFunction(parts);
    return text + createFunction(parts) + curlSteps(parts) + u")\n"_s;
}

} // namespace cd
