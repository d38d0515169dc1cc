// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/answererror.h"

#include "service/http/redaction.h"
#include "service/http/retryafter.h"
#include "wire/problemcodec.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Acted = ServiceError::Acted;
using Retry = ServiceError::Retry;
using Reason = AttemptEnd::Reason;

namespace {

constexpr int mostCharacters = 2000;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

Kind kindOfNetworkError(const AttemptEnd &end)
{
    switch (end.error) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxySignInNeeded;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Kind::Offline;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError: // compressed beyond reason
        return Kind::AnswerUnreadable;
    case QNetworkReply::UnknownNetworkError: // no route to the host, or a broken pipe
        return end.sentSome ? Kind::Interrupted : Kind::Offline;
    default:
        return Kind::Interrupted;
    }
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::SignInNeeded;
    case 402:
        return Kind::PaymentNeeded;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::TimedOut;
    case 429:
        return Kind::TooManyRequests;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerFailed;
    return status >= 400 ? Kind::Rejected : Kind::RedirectRefused;
}

Kind kindOf(const AttemptEnd &end)
{
    switch (end.reason) {
    case Reason::Silence:
    case Reason::Deadline:
        return Kind::TimedOut;
    case Reason::TooLarge:
        return Kind::AnswerTooLarge;
    case Reason::Cancelled:
        return Kind::Cancelled;
    case Reason::LocalFile:
        return Kind::LocalFile;
    case Reason::Answered:
    case Reason::NetworkFailed:
        break;
    }
    if (end.answer.status >= 300)
        return kindOfStatus(end.answer.status);
    return kindOfNetworkError(end);
}

/// Qt does not always report that a request without a body was sent, so it counts as sent if there
/// was a connection.
bool mayHaveArrived(const AttemptEnd &end, const HttpRequest &request)
{
    if (end.sentWhole || !std::holds_alternative<std::monostate>(request.body))
        return end.sentWhole;
    switch (kindOf(end)) {
    case Kind::Offline:
    case Kind::HostNotFound:
    case Kind::ProxyFailed:
    case Kind::ProxySignInNeeded:
    case Kind::Tls:
    case Kind::LocalFile:
        return false;
    default:
        return true;
    }
}

/// Whether the service may have acted. It has not if the request was a read, if its body was not
/// sent completely, or if the service refused it.
Acted actedOf(const AttemptEnd &end, const HttpRequest &request, bool hasRetryAfter)
{
    const int status = end.answer.status;
    if (request.times == HttpRequest::Times::Repeatable)
        return Acted::No;
    if (isSuccess(status))
        return Acted::Yes;
    // 408 is meant for incomplete requests, but proxies also send it for slow answers.
    if (status == 408)
        return mayHaveArrived(end, request) ? Acted::Maybe : Acted::No;
    if (status == 307 || status == 308 || (status >= 400 && status < 500))
        return Acted::No;
    if (status == 503 && hasRetryAfter)
        return Acted::No;
    return mayHaveArrived(end, request) || status >= 300 ? Acted::Maybe : Acted::No;
}

Retry retryOf(const ServiceError &error, HttpRequest::Times times)
{
    switch (error.kind) {
    case Kind::SignInNeeded:
        return Retry::AfterSignIn;
    case Kind::Offline:
    case Kind::HostNotFound:
    case Kind::ProxyFailed:
    case Kind::TimedOut:
    case Kind::Interrupted:
    case Kind::TooManyRequests:
    case Kind::ServerFailed:
        // Must not be repeated automatically if it may have been done already, unless the service
        // recognizes the repetition.
        return error.acted == Acted::No || times == HttpRequest::Times::Idempotent ? Retry::Later
                                                                                   : Retry::Never;
    default:
        return Retry::Never;
    }
}

/// Which status and words a project at its cap of credits gets is documented nowhere. Too many
/// requests pass by themselves; that does not.
bool isAboutCredits(const QString &said)
{
    static const QRegularExpression words(u"\\b(credits?|cap|spending|funds|balance)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(said).hasMatch() && !said.contains("rate limit"_L1, Qt::CaseInsensitive);
}

/// The part of an error's body to show to a person. HTML pages are from proxies and say nothing.
QString saidBy(const HttpAnswer &answer)
{
    if (answer.json.isObject())
        return detailFromJson(answer.json.object());
    if (answer.json.isNull() && answer.header("content-type").startsWith("text/plain"))
        return QString::fromUtf8(answer.body).trimmed();
    return {};
}

void readAnswer(ServiceError &error, const HttpAnswer &answer)
{
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    error.after = parseRetryAfter(answer.header("retry-after"), QDateTime::currentDateTimeUtc());
    if (answer.status < 400)
        return;
    error.serverSaid = saidBy(answer);
    if (answer.status == 422)
        error.fields = problemsFromJson(answer.json.object());
}

} // namespace

std::optional<ServiceError> errorOf(const AttemptEnd &end, const HttpRequest &request,
                                    const Connection &connection)
{
    if (end.reason == Reason::Answered && isSuccess(end.answer.status))
        return std::nullopt;
    ServiceError error;
    error.kind = kindOf(end);
    error.certificate = end.certificate;
    readAnswer(error, redacted(end.answer, connection));
    if (error.kind == Kind::TooManyRequests && isAboutCredits(error.serverSaid))
        error.kind = Kind::PaymentNeeded;
    error.acted = actedOf(end, request, error.after.has_value());
    error.retry = retryOf(error, request.times);
    error.serverSaid = redacted(error.serverSaid, connection).left(mostCharacters);
    for (FieldProblem &problem : error.fields)
        problem.said = redacted(problem.said, connection).left(mostCharacters);
    error.technical
        = redacted(u"%1 %2: HTTP %3, %4"_s.arg(QString::fromLatin1(request.method), request.path,
                                               QString::number(end.answer.status), end.technical),
                   connection)
              .left(mostCharacters);
    return error;
}

ServiceError unreadableAnswer(const HttpAnswer &answer, Acted acted, const QString &technical)
{
    return {.kind = Kind::AnswerUnreadable,
            .acted = acted,
            .retry = Retry::Never,
            .after = {},
            .httpStatus = answer.status,
            .fields = {},
            .requestId = answer.requestId,
            .serverSaid = {},
            .technical = technical};
}

ServiceError brokenAnswer(const HttpAnswer &answer, Acted acted, const QString &technical)
{
    ServiceError error = unreadableAnswer(answer, acted, technical);
    error.kind = Kind::Interrupted;
    error.retry = retryOf(error, HttpRequest::Times::Once);
    return error;
}

ServiceError unsent(Kind kind, Retry retry, const QString &technical)
{
    return {.kind = kind,
            .acted = Acted::No,
            .retry = retry,
            .after = {},
            .httpStatus = 0,
            .fields = {},
            .requestId = {},
            .serverSaid = {},
            .technical = technical};
}

} // namespace cd
