// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace cd {

/// A body in memory.
struct JsonBody
{
    QByteArray bytes;
};

/// A multipart form with text fields and one file, which is read from the disk while it is sent.
struct FileBody
{
    QList<QPair<QString, QString>> fields;
    QString fileField;
    QString path;
    QString name; ///< file name for the service
    QDateTime modified = {}; ///< if valid: the file is sent only if this is its last change
};

/// A request to the service, as a value. The door adds the service's address and the key.
struct HttpRequest
{
    /// Priorities: a person waits for it; automatic; large bodies.
    enum class Lane { Foreground, Background, Bulk };
    /// Once: repeating it might do something twice. The door never retries it.
    /// Repeatable: it has no side effects.
    /// Idempotent: it has an effect, but a key in it makes the service act only once however often
    /// it comes (contract, `transaction_id`). The door retries it after temporary failures, even if
    /// the service may have acted already.
    enum class Times { Once, Repeatable, Idempotent };
    /// Which parts of the scope go into the query.
    enum class ScopeParts { Nothing, Organization, OrganizationAndProject };
    using Milliseconds = std::chrono::milliseconds;

    QByteArray method = "GET";
    QString path; ///< below the base address, percent-encoded, with a leading slash
    QList<QPair<QString, QString>> query = {}; ///< not encoded; names may repeat
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< in addition to those of every request
    std::variant<std::monostate, JsonBody, FileBody> body = {};
    Lane lane = Lane::Background;
    Times times = Times::Repeatable;
    ScopeParts scope = ScopeParts::OrganizationAndProject;
    bool isAnonymous = false; ///< sent without key and cookie
    /// Where the service said to ask instead of itself, in its place, path and query; goes without
    /// key, cookie and scope, whatever isAnonymous says. Never logged with its query, which is a
    /// key of its own.
    std::optional<QUrl> elsewhere = {};
    std::optional<Scope> ownScope = {}; ///< instead of the connection's
    Milliseconds silence = std::chrono::seconds(30); ///< the longest time without a byte
    Milliseconds deadline = std::chrono::seconds(60); ///< for one attempt, without waits before it
    qint64 largestAnswer = qint64(32) * 1024 * 1024; ///< bytes, decompressed

    /// Adds to the query, unless @p value is empty.
    void addQuery(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            query.append({name, value});
    }
};

} // namespace cd
