// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace cd {

class MessageBar;
class PresetController;
class Workspace;

/// Shows what presets answered over time, and says when that has changed. Its action is called
/// overTime.
class OverTime : public QObject
{
    Q_OBJECT

public:
    OverTime(Workspace &workspace, MessageBar &messages, PresetController &presets,
             QWidget &window);

    void open(const QString &preset); ///< empty: the form's, or any

private:
    void addAction();
    void follow();

    Workspace &m_workspace;
    MessageBar &m_messages;
    PresetController &m_presets;
    QWidget &m_window;
};

} // namespace cd
