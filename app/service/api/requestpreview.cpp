// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/requestpreview.h"

#include "service/http/networkrequest.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// In single quotes, in which a shell treats only the single quote itself specially.
QString shellQuoted(const QString &text)
{
    QString escaped = text;
    escaped.replace('\''_L1, "'\\''"_L1);
    return '\''_L1 + escaped + '\''_L1;
}

QString signInHeader(const Connection &connection)
{
    if (connection.apiKey.isEmpty() && !connection.sessionCookie.isEmpty())
        return u"\"Cookie: session=$LLAMA_CLOUD_SESSION\""_s;
    return u"\"Authorization: Bearer $LLAMA_CLOUD_API_KEY\""_s;
}

QString curlCommand(const Connection &connection, const QString &path, const QByteArray &body)
{
    HttpRequest post;
    post.path = path;
    const QUrl url = requestUrl(connection, post);
    const QStringList lines{
        u"curl --request POST"_s,
        u"--url "_s + shellQuoted(url.toString(QUrl::FullyEncoded)),
        u"--header "_s + signInHeader(connection),
        u"--header 'Content-Type: application/json'"_s,
        u"--data-raw "_s + shellQuoted(QString::fromUtf8(body.trimmed())),
    };
    return lines.join(u" \\\n  "_s) + '\n'_L1;
}

} // namespace

QByteArray requestBody(const FileJobRequest &request)
{
    return QJsonDocument(toJson(request)).toJson(QJsonDocument::Indented);
}

QByteArray requestBody(const JobRequest &request)
{
    return QJsonDocument(toJson(request)).toJson(QJsonDocument::Indented);
}

QString curlCommand(const Connection &connection, const JobRequest &request)
{
    return curlCommand(connection, u"/api/v1/classifier/jobs"_s, requestBody(request));
}

QString curlCommand(const Connection &connection, const FileJobRequest &request)
{
    return curlCommand(connection, u"/api/v2/classify"_s, requestBody(request));
}

} // namespace cd
