// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/dispatcher.h"

#include "service/door/backoff.h"
#include "service/http/answererror.h"
#include "service/http/httpdate.h"
#include "service/http/redaction.h"
#include "service/network/origin.h"
#include "service/network/proxies.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;
using Times = HttpRequest::Times;

namespace {

constexpr int mostRedirects = 5;
constexpr qsizetype largestReadHere = qsizetype(64) * 1024; // bytes

RateBudget::Time now()
{
    return std::chrono::steady_clock::now();
}

/// Where a redirect leads, if it may be followed: only reads, only within the origin.
QUrl redirectTarget(const PendingRequest &pending, const AttemptEnd &end)
{
    const int status = end.answer.status;
    const QByteArray location = end.answer.header("location");
    if (status < 300 || status >= 400 || location.isEmpty() || pending.request.method != "GET"
        || pending.redirects >= mostRedirects)
        return {};
    const QUrl target = pending.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    return target.isValid() && sameOrigin(target, pending.url) ? target : QUrl();
}

std::shared_ptr<QNetworkAccessManager> newManager(const NetworkSetup &setup)
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxyFactory(new Proxies(setup)); // owned by the manager from here on
    return manager;
}

} // namespace

Dispatcher::Dispatcher(RetryTimes times)
    : m_times(times)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_manager(newManager(m_network))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Dispatcher::dispatch);
}

Dispatcher::~Dispatcher()
{
    // Before the manager, whose replies the attempts own.
    qDeleteAll(findChildren<HttpAttempt *>(QString(), Qt::FindDirectChildrenOnly));
}

void Dispatcher::setLimits(RateLimit requests, RateLimit uploads)
{
    m_budget = RateBudget(requests);
    m_uploads = RateBudget(uploads);
    m_wake.start(0);
}

void Dispatcher::leaveConnections()
{
    m_manager = newManager(m_network); // a manager can't close just its idle connections
}

void Dispatcher::setNetwork(const NetworkSetup &setup)
{
    m_network = setup;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.addCaCertificates(setup.authorities);
    leaveConnections();
}

void Dispatcher::add(const PendingRequestPtr &pending)
{
    m_lanes.add(pending);
    m_wake.start(0);
}

std::chrono::milliseconds Dispatcher::pauseLeft() const
{
    return m_budget.pauseLeft(now());
}

void Dispatcher::dispatch()
{
    const auto pause = pauseLeft();
    const auto hopeless = m_lanes.takeTimingOutWithin(pause);
    for (const PendingRequestPtr &pending : hopeless) {
        ServiceError error = unsent(Kind::TooManyRequests, Retry::Later,
                                    u"not sent: the service asked for a pause"_s);
        error.after = pause;
        fail(pending, error);
    }
    while (!m_lanes.isEmpty()) {
        if (const auto wait = m_budget.wait(now()); wait.count() > 0) {
            m_wake.start(wait);
            return;
        }
        const auto uploadsWait = m_uploads.wait(now());
        const PendingRequestPtr next = m_lanes.takeNext(uploadsWait.count() == 0);
        if (!next) {
            if (uploadsWait.count() > 0)
                m_wake.start(uploadsWait);
            return;
        }
        start(next);
    }
}

void Dispatcher::start(const PendingRequestPtr &pending)
{
    if (pending->isIdle()) {
        pending->settled = true;
        m_lanes.leave(pending->request.lane);
        return;
    }
    m_budget.take(now());
    if (pending->request.lane == HttpRequest::Lane::Bulk)
        m_uploads.take(now());
    auto *attempt = new HttpAttempt(pending->connection, pending->request, pending->url, this);
    pending->running = attempt;
    connect(attempt, &HttpAttempt::ended, this,
            [this, pending, attempt, manager = m_manager](const AttemptEnd &end) {
                attempt->deleteLater();
                attemptEnded(pending, end);
            });
    if (pending->progress) {
        connect(attempt, &HttpAttempt::uploaded, this, [pending](qint64 sent, qint64 total) {
            if (total > 0 && pending->context && !pending->state->dropped)
                pending->progress(sent, total);
        });
    }
    attempt->start(*m_manager, m_tls);
}

void Dispatcher::attemptEnded(const PendingRequestPtr &pending, const AttemptEnd &end)
{
    m_lanes.leave(pending->request.lane);
    pending->running = nullptr;
    pending->isBeingRead = true;
    m_wake.start(0);
    m_reading.add(end.answer.body.size() > largestReadHere, [this, pending, end] {
        const auto error = errorOf(end, pending->request, pending->connection);
        AnswerReader::Read read;
        if (!error)
            read = pending->reader.read(redacted(end.answer, pending->connection));
        return [this, pending, end, error, read] {
            answerRead(pending, end, error, read);
        };
    });
}

void Dispatcher::answerRead(const PendingRequestPtr &pending, const AttemptEnd &end,
                            const std::optional<ServiceError> &error,
                            const AnswerReader::Read &read)
{
    pending->isBeingRead = false;
    if (followRedirect(pending, end)) {
        report(*pending, end, std::nullopt);
        return;
    }
    report(*pending, end, error);
    countAnswer(error);
    if (!error) {
        settle(pending, read);
        return;
    }
    pending->acted = std::max(pending->acted, error->acted);
    if (!retryLater(pending, *error))
        fail(pending, *error);
}

bool Dispatcher::followRedirect(const PendingRequestPtr &pending, const AttemptEnd &end)
{
    const QUrl target = redirectTarget(*pending, end);
    if (end.reason != AttemptEnd::Reason::Answered || target.isEmpty() || pending->isCancelled)
        return false;
    pending->url = target;
    ++pending->redirects;
    m_lanes.add(pending);
    return true;
}

void Dispatcher::countAnswer(const std::optional<ServiceError> &error)
{
    if (!error) {
        m_budget.accepted();
        return;
    }
    const bool tooMuch = error->kind == Kind::TooManyRequests
        || (error->httpStatus == 503 && error->after.has_value());
    if (!tooMuch)
        return;
    const auto pause = m_budget.refused(error->after, now());
    Q_EMIT pausedUntil(QDateTime::currentDateTimeUtc().addMSecs(pause.count()));
}

bool Dispatcher::retryLater(const PendingRequestPtr &pending, const ServiceError &error)
{
    if (pending->request.times == Times::Once || error.retry != Retry::Later
        || pending->attempt > m_times.retries || pending->isIdle() || pending->isCancelled
        || pauseLeft() > pending->request.deadline)
        return false;
    const Backoff backoff{m_times.first, m_times.longest};
    const auto wait = backoff.jitteredWait(pending->attempt, *QRandomGenerator::global());
    ++pending->attempt;
    QTimer::singleShot(wait, this, [this, pending] {
        if (!pending->settled)
            add(pending);
    });
    return true;
}

void Dispatcher::cancel(const PendingRequestPtr &pending)
{
    if (pending->settled)
        return;
    if (pending->running) {
        pending->running->cancel();
        return;
    }
    pending->isCancelled = true;
    if (pending->isBeingRead)
        return; // its result is known and will be delivered
    m_lanes.remove(pending);
    fail(pending, unsent(Kind::Cancelled, Retry::Never, u"cancelled unsent"_s));
}

void Dispatcher::fail(const PendingRequestPtr &pending, const ServiceError &error)
{
    ServiceError told = error;
    told.acted = std::max(error.acted, pending->acted);
    settle(pending, pending->reader.read(tl::unexpected(told)));
}

void Dispatcher::settle(const PendingRequestPtr &pending, const AnswerReader::Read &read)
{
    pending->settled = true;
    QMetaObject::invokeMethod(
        this,
        [pending, read] {
            pending->state->done = true;
            if (pending->context && !pending->state->dropped)
                pending->reader.tell(read);
        },
        Qt::QueuedConnection);
}

void Dispatcher::report(const PendingRequest &pending, const AttemptEnd &end,
                        const std::optional<ServiceError> &error)
{
    RedactedExchange exchange;
    exchange.startedAt = end.startedAt;
    exchange.took = end.took;
    exchange.attempt = pending.attempt;
    exchange.method = pending.request.method;
    exchange.url = redacted(pending.request.elsewhere ? pending.url.adjusted(QUrl::RemoveQuery)
                                                      : pending.url,
                            pending.connection);
    exchange.requestHeaders = redacted(end.requestHeaders);
    exchange.status = end.answer.status;
    exchange.serviceTime = parseHttpDate(end.answer.header("Date"));
    exchange.answerBytes = end.answer.body.size();
    exchange.requestId = redactedToken(end.answer.requestId, pending.connection);
    if (error) {
        exchange.error = error->kind;
        exchange.technical = error->technical;
    }
    Q_EMIT exchanged(exchange);
}

} // namespace cd
