// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/httpattempt.h"

#include "service/http/networkrequest.h"
#include "service/http/outgoingbody.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QSslError>
#include <QUuid>

namespace cd {

using namespace Qt::StringLiterals;
using Reason = AttemptEnd::Reason;

namespace {

/// The most helpful one of several certificate errors.
ServiceError::Certificate problemOf(const QList<QSslError> &errors)
{
    using Certificate = ServiceError::Certificate;
    Certificate found = Certificate::None;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return Certificate::OutOfDate;
        case QSslError::HostNameMismatch:
            return Certificate::OtherHost;
        default:
            found = Certificate::NotTrusted;
        }
    }
    return found;
}

/// Qt's own words name the whole address, whose query is a key where the service sends elsewhere.
QString failureOf(const QNetworkReply &reply, const HttpRequest &request)
{
    if (!request.elsewhere)
        return reply.errorString();
    return QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error()));
}

} // namespace

HttpAttempt::HttpAttempt(const Connection &connection, const HttpRequest &request, const QUrl &url,
                         QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_request(request)
    , m_url(url)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Reason::Deadline); });
}

HttpAttempt::~HttpAttempt()
{
    if (m_reply)
        m_reply->disconnect(this);
    m_reply.reset(); // before the body that it reads from
}

void HttpAttempt::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    m_end.startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    auto body = openBody(m_request);
    if (!body) {
        endWithoutRequest(body.error());
        return;
    }
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QNetworkRequest request = networkRequest(m_connection, m_request, m_url, id);
    request.setSslConfiguration(tls);
    m_end.answer.requestId = id;
    m_body = std::move(body->device);
    if (m_body) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, body->contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->length());
    }
    m_reply.reset(manager.sendCustomRequest(request, m_request.method, m_body.get()));
    watch(request);
    m_deadline.start(m_request.deadline);
}

void HttpAttempt::watch(const QNetworkRequest &request)
{
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        m_end.requestHeaders.append({name, request.rawHeader(name)});
    m_reply->setParent(nullptr); // this object owns it
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpAttempt::readSome);
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, &HttpAttempt::uploaded);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_end.technical += error.errorString() + u"; "_s;
        m_end.certificate = problemOf(errors);
    });
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpAttempt::finish);
}

void HttpAttempt::endWithoutRequest(const QString &why)
{
    m_end.reason = Reason::LocalFile;
    m_end.technical = why;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(m_end); }, Qt::QueuedConnection);
}

void HttpAttempt::cancel()
{
    stop(Reason::Cancelled);
}

void HttpAttempt::stop(Reason reason)
{
    if (!m_reply || m_stopped || m_reply->isFinished())
        return;
    m_stopped = true;
    m_end.reason = reason;
    // Not abort(): Qt warns when the answer's own error is already on its way to the reply. It goes
    // with this object instead, which closes the connection.
    m_reply->disconnect(this);
    QMetaObject::invokeMethod(this, &HttpAttempt::finish, Qt::QueuedConnection);
}

void HttpAttempt::readSome()
{
    m_end.answer.body += m_reply->read(m_request.largestAnswer + 1 - m_end.answer.body.size());
    if (m_end.answer.body.size() > m_request.largestAnswer)
        stop(Reason::TooLarge);
}

/// Qt 6.4 now and then ends a reply as if it were whole though the connection was closed within its
/// body. It takes the length away where it has decompressed the body.
bool HttpAttempt::isCut() const
{
    const QByteArray length = m_end.answer.header("content-length");
    return m_reply->operation() != QNetworkAccessManager::HeadOperation
        && m_end.answer.body.size() < length.toLongLong();
}

void HttpAttempt::finish()
{
    m_deadline.stop();
    if (!m_stopped && m_reply->isOpen()) // Qt aborts what is silent
        m_end.answer.body += m_reply->readAll();
    m_end.answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_end.answer.headers = m_reply->rawHeaderPairs();
    m_end.error = m_reply->error();
    if (m_end.error == QNetworkReply::NoError && !m_stopped && isCut())
        m_end.error = QNetworkReply::RemoteHostClosedError;
    if (const QByteArray id = m_end.answer.header("x-request-id"); !id.isEmpty())
        m_end.answer.requestId = id;
    if (!m_stopped) {
        if (m_end.answer.body.size() > m_request.largestAnswer)
            m_end.reason = Reason::TooLarge;
        else if (m_body && !m_body->failure().isEmpty())
            m_end.reason = Reason::LocalFile;
        else if (m_end.error == QNetworkReply::OperationCanceledError)
            m_end.reason = Reason::Silence;
        else if (m_end.error != QNetworkReply::NoError)
            m_end.reason = Reason::NetworkFailed;
    }
    if (m_body && !m_body->failure().isEmpty())
        m_end.technical += m_body->failure();
    else if (m_end.error != QNetworkReply::NoError)
        m_end.technical += failureOf(*m_reply, m_request);
    m_end.sentWhole = m_body ? m_body->atEnd() : m_requestSent;
    m_end.sentSome = m_end.sentWhole || (m_body && m_body->handedOut() > 0);
    m_end.took = std::chrono::milliseconds(m_clock.elapsed());
    Q_EMIT ended(m_end);
}

} // namespace cd
