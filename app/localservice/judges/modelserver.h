// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QUrl>

#include <tl/expected.hpp>

#include <stop_token>

namespace cd::local {

struct ServerAnswer
{
    int status = 0;
    QByteArray body;

    QJsonObject object() const;
    /// What the server says of an error; one line, may be empty.
    QString complaint() const;
};

/// HTTP with a server of models. Follows no redirect, uses no proxy, takes answers of bounded size
/// and time only. Thread safe.
class ModelServer
{
public:
    /// @p key may be empty. Requests end early once @p stop is requested.
    ModelServer(const QUrl &address, const QByteArray &key, const std::stop_token &stop);

    /// The error is a sentence for people about the server, from its verb on. Throws JudgeStopped.
    tl::expected<ServerAnswer, QString> get(const QByteArray &path,
                                            const QDeadlineTimer &deadline) const;
    tl::expected<ServerAnswer, QString> post(const QByteArray &path, const QJsonObject &body,
                                             const QDeadlineTimer &deadline) const;

    static constexpr size_t largestAnswer = size_t(1024) * 1024; ///< bytes

private:
    tl::expected<ServerAnswer, QString> send(const char *method, const QByteArray &path,
                                             const QByteArray &body,
                                             const QDeadlineTimer &deadline) const;

    QUrl m_address;
    QByteArray m_key;
    std::stop_token m_stop;
};

} // namespace cd::local
