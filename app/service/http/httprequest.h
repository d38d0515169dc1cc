// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace cd {

/// A body that lies in memory.
struct JsonBody
{
    QByteArray bytes;
};

/// A form with text fields and one file, which is read from the disk while it is sent.
struct FileBody
{
    QList<QPair<QString, QString>> fields;
    QString fileField;
    QString path;
    QString name; ///< as the service is to call the file
    QDateTime modified = {}; ///< where valid: with another last change it is not sent
};

/// A question to the service, as a value. Who asks, and which service, is the door's business.
struct HttpRequest
{
    /// The person waits; the program looks by itself; large bodies.
    enum class Lane { Foreground, Background, Bulk };
    /// Once: asking twice would do something twice. The door never sends it again.
    /// Idempotent: it does something, and by a key of its own does it once however often it comes
    /// (contract, `transaction_id`). The door sends it again after whatever may pass, also where it
    /// may have been done already.
    enum class Times { Once, Repeatable, Idempotent };
    /// Which parts of the scope go into the query.
    enum class ScopeParts { Nothing, Organization, OrganizationAndProject };
    using Milliseconds = std::chrono::milliseconds;

    QByteArray method = "GET";
    QString path; ///< below the base address, percent-encoded, with a leading slash
    QList<QPair<QString, QString>> query = {}; ///< not encoded; a name may come again
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< besides those of every request
    std::variant<std::monostate, JsonBody, FileBody> body = {};
    Lane lane = Lane::Background;
    Times times = Times::Repeatable;
    ScopeParts scope = ScopeParts::OrganizationAndProject;
    bool isAnonymous = false; ///< goes without key and cookie
    std::optional<Scope> ownScope = {}; ///< instead of the connection's
    Milliseconds silence = std::chrono::seconds(30); ///< the longest time without a byte
    Milliseconds deadline = std::chrono::seconds(60); ///< for one attempt, waiting not counted
    qint64 largestAnswer = qint64(32) * 1024 * 1024; ///< bytes, decompressed
};

} // namespace cd
