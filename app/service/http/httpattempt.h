// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"
#include "service/http/httpanswer.h"
#include "service/http/httprequest.h"
#include "service/http/oncebody.h"
#include "service/network/connection.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace cd {

/// How one attempt ended on the wire; answererror.h says what that means.
struct AttemptEnd
{
    /// Why it ended; Qt does not tell some of these apart.
    enum class Reason {
        Answered,
        NetworkFailed,
        Silence,
        Deadline,
        TooLarge,
        Cancelled,
        LocalFile
    };

    Reason reason = Reason::Answered;
    HttpAnswer answer; ///< status 0: no answer; the body may be cut off
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString technical; ///< in English
    ServiceError::Certificate certificate = ServiceError::Certificate::None;
    bool sentSome = false; ///< a connection was made, and sending the request began
    bool sentWhole = false; ///< the whole request may have reached the service
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds took{0};
    QList<QPair<QByteArray, QByteArray>> requestHeaders; ///< hold secrets: never log or show them
};

/// One request on the wire, from its first byte to the end of the answer.
class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    HttpAttempt(const Connection &connection, const HttpRequest &request, const QUrl &url,
                QObject *parent);
    /// Aborts it; no signal follows.
    ~HttpAttempt() override;

    /// @p tls: the certificates that are trusted.
    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    /// Aborts; ended() follows.
    void cancel();

Q_SIGNALS:
    void uploaded(qint64 sent, qint64 total); ///< bytes of the body
    void ended(const cd::AttemptEnd &end);

private:
    void stop(AttemptEnd::Reason reason);
    void watch(const QNetworkRequest &request);
    void readSome();
    bool isCut() const;
    void finish();
    void endWithoutRequest(const QString &why);

    Connection m_connection;
    HttpRequest m_request;
    QUrl m_url;
    std::unique_ptr<OnceBody> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    AttemptEnd m_end;
    bool m_requestSent = false;
    bool m_stopped = false;
};

} // namespace cd
