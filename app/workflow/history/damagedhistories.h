// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

class Settings;

/// The damaged histories in a data folder that were moved aside and of which nobody has been told
/// in the window yet: a command may have moved them, at night. They are found by their names, so
/// that no kill between moving and noting loses one.
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
