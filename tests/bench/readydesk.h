// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/patience.h"
#include "workflow/desk.h"
#include "workflow/jobmonitor.h"
#include "workflow/jobtable.h"
#include "workflow/session.h"

#include <QTemporaryDir>

namespace cd::bench {

/// All that the program has behind its window, on a new history of its own, with a service that
/// took its key.
class ReadyDesk
{
public:
    explicit ReadyDesk(const QUrl &service)
        : m_desk(m_folder.filePath(QStringLiteral("data")),
                 {.useKeychain = false,
                  .readEnvironment = false,
                  .service = service,
                  .dialect = Dialect::First})
    {
        if (!m_desk.open())
            qFatal("not opened: %s", qPrintable(m_desk.failure().technical));
        m_desk.session().setApiKey(QStringLiteral("llx-bench"), false);
        if (!test::comesTrue(
                [this] { return m_desk.session().isReady() && m_desk.table().isLoaded(); }))
            qFatal("the server did not take the key");
    }

    Desk &desk() { return m_desk; }

private:
    QTemporaryDir m_folder;
    Desk m_desk;
};

} // namespace cd::bench
