// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/dispatcher.h"

#include "service/answererror.h"
#include "service/backoff.h"
#include "service/httpdate.h"
#include "service/origin.h"
#include "service/proxies.h"
#include "service/redaction.h"

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
QUrl redirectTarget(const Errand &errand, const AttemptEnd &end)
{
    const int status = end.answer.status;
    const QByteArray location = end.answer.header("location");
    if (status < 300 || status >= 400 || location.isEmpty() || errand.request.method != "GET"
        || errand.redirects >= mostRedirects)
        return {};
    const QUrl target = errand.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    return target.isValid() && sameOrigin(target, errand.url) ? target : QUrl();
}

std::shared_ptr<QNetworkAccessManager> newManager(const NetworkSetup &setup)
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxyFactory(new Proxies(setup)); // the manager's own from here on
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
    // Before the manager whose replies they hold.
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
    m_manager = newManager(m_network); // the old one can't let go of its idle connections alone
}

void Dispatcher::setNetwork(const NetworkSetup &setup)
{
    m_network = setup;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.addCaCertificates(setup.authorities);
    leaveConnections();
}

void Dispatcher::add(const ErrandPtr &errand)
{
    m_lanes.add(errand);
    m_wake.start(0);
}

std::chrono::milliseconds Dispatcher::pauseLeft() const
{
    return m_budget.pauseLeft(now());
}

void Dispatcher::dispatch()
{
    const auto pause = pauseLeft();
    const auto hopeless = m_lanes.takeThoseThatCannotWait(pause);
    for (const ErrandPtr &errand : hopeless) {
        ServiceError error = unsent(Kind::TooManyRequests, Retry::Later,
                                    u"not sent: the service asked for a pause"_s);
        error.after = pause;
        fail(errand, error);
    }
    while (!m_lanes.isEmpty()) {
        if (const auto wait = m_budget.wait(now()); wait.count() > 0) {
            m_wake.start(wait);
            return;
        }
        const auto uploadsWait = m_uploads.wait(now());
        const ErrandPtr next = m_lanes.takeNext(uploadsWait.count() == 0);
        if (!next) {
            if (uploadsWait.count() > 0)
                m_wake.start(uploadsWait);
            return;
        }
        start(next);
    }
}

void Dispatcher::start(const ErrandPtr &errand)
{
    if (errand->isIdle()) {
        errand->settled = true;
        m_lanes.leave(errand->request.lane);
        return;
    }
    m_budget.take(now());
    if (errand->request.lane == HttpRequest::Lane::Bulk)
        m_uploads.take(now());
    auto *attempt = new HttpAttempt(errand->connection, errand->request, errand->url, this);
    errand->running = attempt;
    connect(attempt, &HttpAttempt::ended, this,
            [this, errand, attempt, manager = m_manager](const AttemptEnd &end) {
                attempt->deleteLater();
                attemptEnded(errand, end);
            });
    if (errand->progress) {
        connect(attempt, &HttpAttempt::uploaded, this, [errand](qint64 sent, qint64 total) {
            if (total > 0 && errand->context && !errand->state->dropped)
                errand->progress(sent, total);
        });
    }
    attempt->start(*m_manager, m_tls);
}

void Dispatcher::attemptEnded(const ErrandPtr &errand, const AttemptEnd &end)
{
    m_lanes.leave(errand->request.lane);
    errand->running = nullptr;
    errand->isBeingRead = true;
    m_wake.start(0);
    m_reading.add(end.answer.body.size() > largestReadHere, [this, errand, end] {
        const auto error = errorOf(end, errand->request, errand->connection);
        AnswerReader::Read read;
        if (!error)
            read = errand->reader.read(redacted(end.answer, errand->connection));
        return [this, errand, end, error, read] {
            answerRead(errand, end, error, read);
        };
    });
}

void Dispatcher::answerRead(const ErrandPtr &errand, const AttemptEnd &end,
                            const std::optional<ServiceError> &error,
                            const AnswerReader::Read &read)
{
    errand->isBeingRead = false;
    if (followRedirect(errand, end)) {
        report(*errand, end, std::nullopt);
        return;
    }
    report(*errand, end, error);
    countAnswer(error);
    if (!error) {
        settle(errand, read);
        return;
    }
    errand->acted = std::max(errand->acted, error->acted);
    if (!retryLater(errand, *error))
        fail(errand, *error);
}

bool Dispatcher::followRedirect(const ErrandPtr &errand, const AttemptEnd &end)
{
    const QUrl target = redirectTarget(*errand, end);
    if (end.reason != AttemptEnd::Reason::Answered || target.isEmpty() || errand->isCancelled)
        return false;
    errand->url = target;
    ++errand->redirects;
    m_lanes.add(errand);
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

bool Dispatcher::retryLater(const ErrandPtr &errand, const ServiceError &error)
{
    if (errand->request.times == Times::Once || error.retry != Retry::Later
        || errand->attempt > m_times.retries || errand->isIdle() || errand->isCancelled
        || pauseLeft() > errand->request.deadline)
        return false;
    const auto wait = jitteredWait(errand->attempt - 1, m_times.first, m_times.longest,
                                   *QRandomGenerator::global());
    ++errand->attempt;
    QTimer::singleShot(wait, this, [this, errand] {
        if (!errand->settled)
            add(errand);
    });
    return true;
}

void Dispatcher::cancel(const ErrandPtr &errand)
{
    if (errand->settled)
        return;
    if (errand->running) {
        errand->running->cancel();
        return;
    }
    errand->isCancelled = true;
    if (errand->isBeingRead)
        return; // how it ended is known, and told as it is
    m_lanes.remove(errand);
    fail(errand, unsent(Kind::Cancelled, Retry::Never, u"cancelled unsent"_s));
}

void Dispatcher::fail(const ErrandPtr &errand, const ServiceError &error)
{
    ServiceError told = error;
    told.acted = std::max(error.acted, errand->acted);
    settle(errand, errand->reader.read(tl::unexpected(told)));
}

void Dispatcher::settle(const ErrandPtr &errand, const AnswerReader::Read &read)
{
    errand->settled = true;
    QMetaObject::invokeMethod(
        this,
        [errand, read] {
            errand->state->done = true;
            if (errand->context && !errand->state->dropped)
                errand->reader.tell(read);
        },
        Qt::QueuedConnection);
}

void Dispatcher::report(const Errand &errand, const AttemptEnd &end,
                        const std::optional<ServiceError> &error)
{
    RedactedExchange exchange;
    exchange.startedAt = end.startedAt;
    exchange.took = end.took;
    exchange.attempt = errand.attempt;
    exchange.method = errand.request.method;
    exchange.url = redacted(errand.url, errand.connection);
    exchange.requestHeaders = redacted(end.requestHeaders);
    exchange.status = end.answer.status;
    exchange.serviceTime = parseHttpDate(end.answer.header("Date"));
    exchange.answerBytes = end.answer.body.size();
    exchange.requestId = redactedToken(end.answer.requestId, errand.connection);
    if (error) {
        exchange.error = error->kind;
        exchange.technical = error->technical;
    }
    Q_EMIT exchanged(exchange);
}

} // namespace cd
