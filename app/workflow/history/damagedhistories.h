// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

class Settings;

/// Damaged histories in a data folder that were moved aside and not yet reported in the window: a
/// command may have moved them unattended. They are found by their file names, so that none is
/// missed when the program is killed after moving one.
class DamagedHistories
{
public:
    DamagedHistories(const QString &folder, Settings &settings);

    QStringList unseen() const; ///< paths, oldest first
    void markSeen();

private:
    QStringList names() const;

    QString m_folder;
    Settings &m_settings;
};

} // namespace cd
