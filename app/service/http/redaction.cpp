// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/redaction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

bool isSecret(const QByteArray &name)
{
    static const QList<QByteArray> secret{"authorization", "cookie", "set-cookie",
                                          "proxy-authorization"};
    return secret.contains(name.toLower());
}

/// Whether an answer can hold @p secret only because it was echoed.
bool isDistinct(const QString &secret)
{
    constexpr qsizetype shortest = 12;
    return secret.size() >= shortest
        && !std::all_of(secret.begin(), secret.end(), [](QChar c) { return c.isLetter(); });
}

/// How a secret may be written in a text.
QStringList formsOf(const QString &secret)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    QStringList forms{secret, encoded};
    for (qsizetype at = encoded.indexOf(u'%'); at >= 0; at = encoded.indexOf(u'%', at + 1)) {
        if (at == encoded.indexOf(u'%'))
            forms.append(encoded);
        forms.last().replace(at, 3, encoded.mid(at, 3).toLower());
    }
    forms.removeDuplicates();
    return forms;
}

/// The forms of the secrets that are long enough to be unmistakable, or of those that are not.
QStringList formsOf(const Connection &connection, bool distinct)
{
    QStringList forms;
    for (const QString &secret : {connection.apiKey, connection.sessionCookie}) {
        if (!secret.isEmpty() && isDistinct(secret) == distinct)
            forms += formsOf(secret);
    }
    return forms;
}

QString withoutAny(QString text, const QStringList &forms)
{
    for (const QString &form : forms)
        text.replace(form, QLatin1StringView(redactedMark));
    return text;
}

bool holdsAny(const QByteArray &text, const QStringList &forms)
{
    return std::any_of(forms.begin(), forms.end(),
                       [&text](const QString &form) { return text.contains(form.toUtf8()); });
}

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

QString withoutWord(QString text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0;) {
        qsizetype next = at + 1;
        if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + word.size())) {
            text.replace(at, word.size(), QLatin1StringView(redactedMark));
            next = at + qsizetype(sizeof(redactedMark)) - 1;
        }
        at = text.indexOf(word, next);
    }
    return text;
}

QJsonValue withoutAny(const QJsonValue &value, const QStringList &forms);

QJsonArray withoutAny(const QJsonArray &array, const QStringList &forms)
{
    QJsonArray clean;
    for (const QJsonValue &value : array)
        clean.append(withoutAny(value, forms));
    return clean;
}

QJsonObject withoutAny(const QJsonObject &object, const QStringList &forms)
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it)
        clean.insert(withoutAny(it.key(), forms), withoutAny(QJsonValue(it.value()), forms));
    return clean;
}

QJsonValue withoutAny(const QJsonValue &value, const QStringList &forms)
{
    switch (value.type()) {
    case QJsonValue::String:
        return withoutAny(value.toString(), forms);
    case QJsonValue::Array:
        return withoutAny(value.toArray(), forms);
    case QJsonValue::Object:
        return withoutAny(value.toObject(), forms);
    default:
        return value;
    }
}

QJsonDocument withoutAny(const QJsonDocument &document, const QStringList &forms)
{
    if (document.isArray())
        return QJsonDocument(withoutAny(document.array(), forms));
    return document.isObject() ? QJsonDocument(withoutAny(document.object(), forms)) : document;
}

/// JSON may escape characters, so that a secret is not found in the bytes.
bool mayHoldEscaped(const QByteArray &json)
{
    return json.contains("\\u") || json.contains("\\/");
}

} // namespace

QString redacted(const QString &text, const Connection &connection)
{
    QString clean = withoutAny(text, formsOf(connection, true));
    const QStringList words = formsOf(connection, false);
    for (const QString &word : words)
        clean = withoutWord(clean, word);
    return clean;
}

QString redacted(const QUrl &url, const Connection &connection)
{
    const QUrl::FormattingOptions place
        = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    const QString path = withoutAny(url.path(QUrl::FullyEncoded), formsOf(connection, true));
    const QString query = redacted(url.query(QUrl::FullyEncoded), connection);
    return url.toString(QUrl::FullyEncoded | place) + path
        + (query.isEmpty() ? QString() : u'?' + query);
}

QJsonDocument redacted(const QJsonDocument &document, const Connection &connection)
{
    const QStringList forms = formsOf(connection, true);
    return forms.isEmpty() ? document : withoutAny(document, forms);
}

QByteArray redactedToken(const QByteArray &token, const Connection &connection)
{
    return withoutAny(QString::fromLatin1(token), formsOf(connection, true)).toLatin1();
}

HttpAnswer redacted(const HttpAnswer &answer, const Connection &connection)
{
    HttpAnswer clean = answer;
    clean.json = QJsonDocument::fromJson(answer.body, &clean.jsonProblem);
    clean.requestId = redactedToken(answer.requestId, connection);
    const QStringList forms = formsOf(connection, true);
    if (forms.isEmpty() || (!holdsAny(answer.body, forms) && !mayHoldEscaped(answer.body)))
        return clean;
    if (clean.jsonProblem.error != QJsonParseError::NoError) {
        clean.body = withoutAny(QString::fromUtf8(answer.body), forms).toUtf8();
        return clean;
    }
    clean.json = withoutAny(clean.json, forms);
    clean.body = clean.json.toJson(QJsonDocument::Compact);
    return clean;
}

QList<QPair<QByteArray, QByteArray>> redacted(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QList<QPair<QByteArray, QByteArray>> clean = headers;
    for (auto &[name, value] : clean) {
        if (isSecret(name))
            value = redactedMark;
    }
    return clean;
}

} // namespace cd
