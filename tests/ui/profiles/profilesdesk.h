// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/localserviceprocess.h"
#include "ui/profiles/profilesdialog.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QTest>

#include <memory>

namespace cd::test {

/// The real dialog of the services with the real local service, as the program has them.
class ProfilesDesk
{
protected:
    /// As after a start of the program: opens the dialog too.
    void start(const QString &folder)
    {
        close();
        WorkspaceOptions options;
        options.serviceExecutable = LocalServiceProcess::executable();
        options.useKeychain = false;
        options.readEnvironment = false;
        m_workspace = std::make_unique<Workspace>(folder, options);
        QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
        openDialog();
    }
    void openDialog()
    {
        m_dialog = std::make_unique<ProfilesDialog>(session(), nullptr);
        m_dialog->show();
        QTRY_COMPARE(session().state(), Session::State::Ready);
        QVERIFY(session().isLocal());
    }
    void close()
    {
        m_dialog.reset();
        m_workspace.reset();
    }

    Session &session() const { return m_workspace->session(); }
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProfilesDialog> m_dialog;
};

} // namespace cd::test
