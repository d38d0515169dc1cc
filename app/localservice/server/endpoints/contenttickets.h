// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrlQuery>

namespace cd::local {

/// What makes an address of a file's content good for a time without the key. Tickets of an
/// earlier run are no good.
class ContentTickets
{
public:
    ContentTickets();

    QUrlQuery issue(const FileId &file, const QDateTime &expiresAt) const;
    /// Whether @p ticket was issued for @p file until @p expires (seconds since 1970) and is not
    /// over by @p now.
    bool isGood(const FileId &file, const QString &expires, const QString &ticket,
                const QDateTime &now) const;

private:
    QByteArray sign(const FileId &file, const QString &expires) const;

    QByteArray m_secret;
};

} // namespace cd::local
