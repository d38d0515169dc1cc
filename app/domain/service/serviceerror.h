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

/// Why a call to the service failed. It holds no words for people.
struct ServiceError
{
    enum class Kind {
        Offline, ///< no network, or the connection was refused
        HostNotFound,
        ProxyFailed, ///< not found, refused, or broke off: nothing reached the service
        ProxySignInNeeded, ///< the proxy wants other credentials: nothing reached the service
        Tls,
        TimedOut,
        Cancelled,
        Interrupted, ///< the connection was lost before the whole answer arrived
        SignInNeeded, ///< 401
        PaymentNeeded, ///< 402, or 429 that says so: out of credits, or at the project's cap
        Forbidden, ///< 403
        NotFound, ///< 404
        Rejected, ///< 400, 409, 413, 422 …: the request is invalid; see fields
        TooManyRequests, ///< 429
        ServerFailed, ///< 5xx
        AnswerUnreadable, ///< not JSON, or not as in the contract
        AnswerTooLarge,
        RedirectRefused,
        NoKey, ///< nothing was sent: there is no key for this service
        LocalFile, ///< nothing was sent: a file on this machine could not be read
        FileChanged, ///< nothing was sent: a file has changed since it was picked
        OverLimit, ///< nothing was sent: it would exceed the person's own limit of credits
        OtherService, ///< another service, project or account was chosen before it was done
    };
    /// What is wrong with the service's certificate, if Kind is Tls for that reason.
    enum class Certificate {
        None,
        NotTrusted, ///< not signed by a trusted authority
        OutOfDate, ///< expired or not valid yet, or this machine's clock is wrong
        OtherHost,
    };
    /// Whether the service may have carried out the request.
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

/// Whether both say the same to a person: compares all but details such as the request ID.
inline bool isSameProblem(const ServiceError &one, const ServiceError &other)
{
    return one.kind == other.kind && one.httpStatus == other.httpStatus
        && one.serverSaid == other.serverSaid;
}

} // namespace cd
