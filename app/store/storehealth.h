// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace cd {

/// Remembers in a small file beside the store's when that was last checked, and whether it is
/// damaged: checking it at every start would take too long.
class StoreHealth
{
public:
    explicit StoreHealth(const QString &file);

    /// Whether a check is due: the last run crashed or was killed, or the last check was at least a
    /// day ago.
    bool isCheckDue(const QDateTime &now) const;
    /// Damage was found: the next start has to check the whole file.
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
