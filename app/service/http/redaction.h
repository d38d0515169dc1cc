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

// A service may echo the key or cookie that it was shown. A real one is long and like nothing else:
// it is taken out wherever it stands. A short or plain word ("test", "1"), which somebody may have
// given a service of their own, can't be told from the same word in an answer: it is left in what
// is read, where taking it out would change what the answer says, and only taken out of words about
// failures, where it stands alone.

/// What stands where a secret stood.
constexpr char redactedMark[] = "[redacted]";

/// @p text, which tells of a failure, without the connection's key and cookie, plain or
/// percent-encoded. Short ones only where they are words of their own.
QString redacted(const QString &text, const Connection &connection);

/// The same for an address: where it leads is not touched, only what follows.
QString redacted(const QUrl &url, const Connection &connection);

/// Names and values that hold a long secret, however the service wrote its characters.
QJsonDocument redacted(const QJsonDocument &document, const Connection &connection);

/// A token such as a correlation ID.
QByteArray redactedToken(const QByteArray &token, const Connection &connection);

/// @p answer as callers get it: read, where it is JSON, and without long secrets in body and JSON.
/// For any thread.
HttpAnswer redacted(const HttpAnswer &answer, const Connection &connection);

/// Headers with the values of those that carry secrets replaced.
QList<QPair<QByteArray, QByteArray>> redacted(const QList<QPair<QByteArray, QByteArray>> &headers);

} // namespace cd
