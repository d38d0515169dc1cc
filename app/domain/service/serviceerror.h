// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace cd {

/// Why a call to the service did not bring what was asked for. It holds no words for people.
struct ServiceError
{
    enum class Kind {
        Offline, ///< no network, or the connection was refused
        HostNotFound,
        ProxyFailed, ///< it was not found, refused, or broke off: nothing came to the service
        ProxySignInNeeded, ///< nor where the proxy wants another user or password
        Tls,
        TimedOut,
        Cancelled,
        Interrupted, ///< the connection broke before the whole answer was there
        SignInNeeded, ///< 401
        PaymentNeeded, ///< 402: out of credits
        Forbidden, ///< 403
        NotFound, ///< 404
        Rejected, ///< 400, 409, 413, 422 …: this request will not do; see fields
        TooManyRequests, ///< 429
        ServerFailed, ///< 5xx
        AnswerUnreadable, ///< not JSON, or not what the contract says
        AnswerTooLarge,
        RedirectRefused,
        NoKey, ///< nothing was sent: there is no key for this service
        LocalFile, ///< nothing was sent: a file on this machine could not be read
        FileChanged, ///< nothing was sent: a file is not any more what it was when it was picked
    };
    /// What is wrong with the service's certificate, where that is why there was no connection.
    enum class Certificate {
        None,
        NotTrusted, ///< no authority that is known signed it
        OutOfDate, ///< or this machine's clock is wrong
        OtherHost,
    };
    /// Whether the service may have done what it was asked to.
    enum class Acted { No, Maybe, Yes };
    enum class Retry { Never, Later, AfterSignIn };

    Kind kind = Kind::Offline;
    Certificate certificate = Certificate::None;
    Acted acted = Acted::No;
    Retry retry = Retry::Never;
    std::optional<std::chrono::milliseconds> after = {}; ///< from Retry-After
    int httpStatus = 0; ///< 0: no answer
    QList<FieldProblem> fields = {};
    QByteArray requestId = {};
    QString serverSaid = {}; ///< untrusted, plain text, at most 2,000 characters
    QString technical = {}; ///< for a log, in English

    bool operator==(const ServiceError &) const = default;
};

/// To a person; each answer has an ID of its own.
inline bool tellsTheSame(const ServiceError &one, const ServiceError &other)
{
    return one.kind == other.kind && one.httpStatus == other.httpStatus
        && one.serverSaid == other.serverSaid;
}

} // namespace cd
