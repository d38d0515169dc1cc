// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <httplib.h>
#include <optional>

namespace cd::local {

/// Decides whether a request is accepted at all. Web pages must not reach the service through the
/// user's browser: neither by DNS rebinding (Host) nor from another origin (Origin).
class AuthGuard
{
public:
    struct Refusal
    {
        int status = 401;
        QString detail;
    };

    explicit AuthGuard(const QString &key);

    /// Checks Host and Origin, for every request.
    std::optional<Refusal> checkSource(const httplib::Request &request) const;
    /// Checks the key, from `Authorization: Bearer` or the cookie `session`.
    std::optional<Refusal> checkKey(const httplib::Request &request) const;

private:
    bool isKey(const std::string &text) const;

    QByteArray m_keyHash;
};

} // namespace cd::local
