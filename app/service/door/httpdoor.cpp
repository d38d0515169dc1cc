// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/httpdoor.h"

#include "service/door/dispatcher.h"
#include "service/http/answererror.h"
#include "service/http/networkrequest.h"
#include "service/network/origin.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

/// Whether @p secret can be put into a header: a line break in a pasted key would begin another
/// header.
bool fitsHeader(const QString &secret)
{
    return std::all_of(secret.begin(), secret.end(),
                       [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

/// Why nothing may be sent to this connection at all.
std::optional<ServiceError> refusal(const Connection &connection, const HttpRequest &request)
{
    const QUrl place = request.elsewhere.value_or(connection.baseUrl);
    if (!isTrustworthy(place)) {
        return unsent(Kind::Tls, Retry::Never,
                      u"only https is spoken, or http on this machine; asked for "_s
                          + place.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    }
    // Who is elsewhere has nothing to say about what is asked for on this machine.
    if (request.elsewhere && isLoopback(place.host()) && !isLoopback(connection.baseUrl.host()))
        return unsent(Kind::Tls, Retry::Never, u"sent to this machine by another one"_s);
    if (request.isAnonymous || request.elsewhere)
        return std::nullopt;
    if (!connection.hasKey())
        return unsent(Kind::NoKey, Retry::AfterSignIn, u"no key"_s);
    if (!fitsHeader(connection.apiKey) || !fitsHeader(connection.sessionCookie))
        return unsent(Kind::NoKey, Retry::AfterSignIn, u"the key is not plain ASCII"_s);
    return std::nullopt;
}

} // namespace

HttpDoor::HttpDoor(QObject *parent, RetryTimes times)
    : QObject(parent)
    , m_patience(times.patience)
    , m_dispatcher(std::make_unique<Dispatcher>(times))
{
    connect(m_dispatcher.get(), &Dispatcher::pausedUntil, this, &HttpDoor::pausedUntil);
    connect(m_dispatcher.get(), &Dispatcher::exchanged, this, &HttpDoor::exchanged);
}

HttpDoor::~HttpDoor() = default;

void HttpDoor::setConnection(const Connection &connection)
{
    const bool sameAccount = sameOrigin(connection.baseUrl, m_connection.baseUrl)
        && connection.apiKey == m_connection.apiKey
        && connection.sessionCookie == m_connection.sessionCookie
        && connection.plan == m_connection.plan;
    m_connection = connection;
    if (sameAccount)
        return; // a pause that the service asked for applies to all of its projects
    if (isLoopback(connection.baseUrl.host()))
        m_dispatcher->setLimits(RateBudget::none, RateBudget::none);
    else
        m_dispatcher->setLimits(limitsOf(connection.plan).requests, uploadLimit);
}

const Connection &HttpDoor::connection() const
{
    return m_connection;
}

void HttpDoor::setNetwork(const NetworkSetup &setup)
{
    m_dispatcher->setNetwork(setup);
}

void HttpDoor::leaveConnections()
{
    m_dispatcher->leaveConnections();
}

Call HttpDoor::send(const HttpRequest &request, QObject *context, const Done &done,
                    const Progress &progress)
{
    using Told = Result<HttpAnswer>;
    const AnswerReader asItIs{[](const Told &answer) -> AnswerReader::Read {
                                  return std::make_shared<const Told>(answer);
                              },
                              [done](const AnswerReader::Read &read) {
                                  done(*static_cast<const Told *>(read.get()));
                              }};
    return send(request, context, asItIs, progress);
}

Call HttpDoor::send(const HttpRequest &request, QObject *context, const AnswerReader &reader,
                    const Progress &progress)
{
    auto pending = std::make_shared<PendingRequest>();
    pending->request = request;
    pending->request.silence = std::min(request.silence, m_patience.silence);
    pending->request.deadline = std::min(request.deadline, m_patience.deadline);
    pending->connection = m_connection;
    pending->context = context;
    pending->reader = reader;
    pending->progress = progress;
    pending->state = std::make_shared<Call::State>();
    pending->url = requestUrl(m_connection, request);
    pending->state->cancel = [dispatcher = QPointer<Dispatcher>(m_dispatcher.get()),
                              weak = std::weak_ptr<PendingRequest>(pending)] {
        if (const PendingRequestPtr found = weak.lock(); found && dispatcher)
            dispatcher->cancel(found);
    };
    if (const auto error = refusal(m_connection, request))
        m_dispatcher->fail(pending, *error);
    else
        m_dispatcher->add(pending);
    return Call(pending->state);
}

} // namespace cd
