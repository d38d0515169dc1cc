// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/httpanswer.h"
#include "service/network/connection.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QPair>
#include <QString>

namespace cd {

// A service may echo the key or cookie that it got. A real one is long and unmistakable: it is
// removed wherever it appears. A short or plain word ("test", "1"), which people may use as the key
// of a service of their own, can't be told from the same word in an answer: removing it there would
// change the data, so it is removed only from texts about failures, and only as a whole word.

/// What replaces a secret.
constexpr char redactedMark[] = "[redacted]";

/// @p text, which is about a failure, without the connection's key and cookie, plain or
/// percent-encoded. Short ones are removed only as whole words.
QString redacted(const QString &text, const Connection &connection);

/// The same for a URL: scheme, host and port are not touched, only what follows them.
QString redacted(const QUrl &url, const Connection &connection);

/// Redacts names and values that contain a long secret, however its characters are escaped.
QJsonDocument redacted(const QJsonDocument &document, const Connection &connection);

/// Redacts a token such as a correlation ID.
QByteArray redactedToken(const QByteArray &token, const Connection &connection);

/// @p answer as callers get it: parsed, if it is JSON, and without long secrets in body and JSON.
/// Thread safe.
HttpAnswer redacted(const HttpAnswer &answer, const Connection &connection);

/// Replaces the values of headers that carry secrets.
QList<QPair<QByteArray, QByteArray>> redacted(const QList<QPair<QByteArray, QByteArray>> &headers);

} // namespace cd
