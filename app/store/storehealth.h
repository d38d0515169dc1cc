// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace cd {

/// What is known of how sound the store's file is, in a small file beside it: a whole check takes
/// too long for every start.
class StoreHealth
{
public:
    explicit StoreHealth(const QString &file);

    /// A check is due: the last run did not end by itself, or the last check was a day ago.
    bool isCheckDue(const QDateTime &now) const;
    /// Damage was found. The next start has to look at all of it.
    bool isDamaged() const { return m_isDamaged; }

    void opened();
    void closed();
    void checked(const QDateTime &now, bool isDamaged);

private:
    void write() const;

    QString m_file;
    QDateTime m_checkedAt; // UTC
    bool m_wasOpen = false; // when it was opened
    bool m_isOpen = false;
    bool m_isDamaged = false;
};

} // namespace cd
