// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace cd {

class Workspace;

/// Waits at the end of a run until the files that it uploaded are deleted on the service, if they
/// are to be. Whatever comes of it, the run's results are there and its status stays.
class FilesLeaving : public QObject
{
    Q_OBJECT

public:
    FilesLeaving(Workspace &workspace, const std::function<void()> &done);

    /// Waits half a minute at most; what is left then is deleted by a later run. Called again, it
    /// does not wait.
    void begin();

private:
    void look();
    void end();

    Workspace &m_workspace;
    std::function<void()> m_done;
    bool m_hasBegun = false;
};

} // namespace cd
