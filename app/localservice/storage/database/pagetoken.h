// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace cd::local {

/// Keyset pagination: the last item of a page, by the value that the list is ordered by and its
/// row. The next page neither repeats nor skips items, whatever is added in the meantime.
struct PageToken
{
    QString order; ///< what the list is ordered by; a token is valid only for the same order
    QVariant value;
    qint64 row = 0;

    QString text() const; ///< opaque to clients
    static std::optional<PageToken> fromText(const QString &text);
};

} // namespace cd::local
