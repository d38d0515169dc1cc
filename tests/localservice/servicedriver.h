// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/localserviceprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

namespace cd::test {

/// What a request brought.
struct Answer
{
    int status = 0; ///< 0: none
    QJsonDocument json;
    QByteArray body;
    httplib::Headers headers;

    QJsonObject object() const { return json.object(); }
    QString detail() const;
    /// `loc` of the first problem of a 422, as "body.rules.0.type".
    QString loc() const;
    QString problemType() const;
};

/// With more patience than its five seconds.
std::unique_ptr<httplib::Client> clientTo(const QUrl &url);

/// Real requests to a service under test, with its key unless told otherwise.
class ServiceDriver
{
public:
    explicit ServiceDriver(const LocalServiceProcess &service);

    Answer get(const QString &path) const;
    Answer post(const QString &path, const QByteArray &json) const;
    Answer post(const QString &path, const QJsonObject &json) const;
    Answer put(const QString &path, const QJsonObject &json) const;
    Answer remove(const QString &path) const;
    Answer send(const char *method, const QString &path, const httplib::Headers &headers) const;

    Answer upload(const QString &name, const QByteArray &content,
                  const QString &externalId = {}) const;
    /// Into a directory, in the part called @p part.
    Answer uploadInto(const QString &directory, const QString &name, const QByteArray &content,
                      const QByteArray &part = "upload_file") const;
    /// Streams @p size bytes as a file.
    Answer uploadZeros(qint64 size) const;
    /// The ID of an uploaded file.
    QString file(const QString &name, const QByteArray &content) const;

    /// A good body for @p files with two rules: invoice and receipt.
    static QJsonObject jobBody(const QStringList &files);
    /// The ID of a new job.
    QString job(const QJsonObject &body) const;
    QJsonObject jobNow(const QString &id) const;
    QString status(const QString &id) const;
    QJsonArray results(const QString &id) const;

    /// A good body of the second dialect for @p file, with the same rules.
    static QJsonObject fileJobBody(const QString &file);
    /// The ID of a new job of the second dialect.
    QString fileJob(const QJsonObject &body) const;
    QJsonObject fileJobNow(const QString &id) const;
    QString fileJobStatus(const QString &id) const;
    QString organization() const;

    httplib::Headers withKey() const;

private:
    std::unique_ptr<httplib::Client> client() const { return clientTo(m_url); }

    QUrl m_url;
    QString m_key;
};

QByteArray invoiceText();
QByteArray receiptText();
/// A file that no reader takes.
QByteArray unreadable();

} // namespace cd::test
