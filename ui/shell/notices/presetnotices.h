// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

class MessageBar;
class PresetController;
class PresetFolder;

/// Says what became of presets: what could not be done, which labels followed a renamed type, and
/// what is different in the folder of presets. What the open library says itself is not said twice.
class PresetNotices : public QObject
{
    Q_OBJECT

public:
    PresetNotices(PresetController &presets, PresetFolder &folder, MessageBar &messages,
                  QObject &window);

Q_SIGNALS:
    void libraryAsked();

private:
    void sayFailed(const QString &text);
    void sayFollowed(const QString &preset, const QString &from, const QString &to, int labels);
    void sayFolder();

    PresetController &m_presets;
    PresetFolder &m_folder;
    MessageBar &m_messages;
    QObject &m_window;
};

} // namespace cd
