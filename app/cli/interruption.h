// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace cd {

/// SIGINT, SIGTERM and SIGHUP while a command runs. The first one is told, so that the command can
/// say what became of the job; a second one ends the process at once. A signal that was ignored
/// when the program was started (nohup) stays so. One of these at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

    /// Also before the event loop runs.
    static bool hasCome();

Q_SIGNALS:
    void came(); ///< from the event loop, once

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cd
