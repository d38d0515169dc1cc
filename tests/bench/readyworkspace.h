// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/patience.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QTemporaryDir>

namespace cd::bench {

/// All that the program has behind its window, on a new history of its own, with a service that
/// took its key.
class ReadyWorkspace
{
public:
    explicit ReadyWorkspace(const QUrl &service)
        : m_workspace(m_folder.filePath(QStringLiteral("data")),
                      {.useKeychain = false,
                       .readEnvironment = false,
                       .service = service,
                       .dialect = Dialect::First})
    {
        if (!m_workspace.open())
            qFatal("not opened: %s", qPrintable(m_workspace.failure().technical));
        m_workspace.session().setApiKey(QStringLiteral("llx-bench"), false);
        if (!test::comesTrue([this] {
                return m_workspace.session().isReady() && m_workspace.table().isLoaded();
            }))
            qFatal("the server did not take the key");
    }

    Workspace &workspace() { return m_workspace; }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
};

} // namespace cd::bench
