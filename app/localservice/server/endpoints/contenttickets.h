// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrlQuery>

namespace cd::local {

/// Signs URLs of file contents so that they work without the key until they expire. Tickets of an
/// earlier run are invalid.
class ContentTickets
{
public:
    ContentTickets();

    QUrlQuery issue(const FileId &file, const QDateTime &expiresAt) const;
    /// Whether @p ticket was issued for @p file and @p expires (seconds since 1970) and has not
    /// expired at @p now.
    bool isGood(const FileId &file, const QString &expires, const QString &ticket,
                const QDateTime &now) const;

private:
    QByteArray sign(const FileId &file, const QString &expires) const;

    QByteArray m_secret;
};

} // namespace cd::local
