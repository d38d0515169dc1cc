// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace cd {

/// Handles SIGINT, SIGTERM and SIGHUP while a command runs. The first one emits requested(), so
/// that the command can report what became of the job; a second one ends the process at once. A
/// signal that was ignored when the program started (nohup) stays ignored. Only one object may
/// exist at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

    /// Whether a signal has come; works also before the event loop runs.
    static bool isRequested();

Q_SIGNALS:
    void requested(); ///< from the event loop, once

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cd
