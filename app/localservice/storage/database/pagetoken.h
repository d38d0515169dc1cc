// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace cd::local {

/// Where a page of a list ends: the value it is ordered by and the row. Pages after it neither
/// repeat nor skip anything, whatever is added meanwhile.
struct PageToken
{
    QString order; ///< what the list is ordered by; a token is good for the same order only
    QVariant value;
    qint64 row = 0;

    QString text() const; ///< opaque to whom it is given
    static std::optional<PageToken> fromText(const QString &text);
};

} // namespace cd::local
