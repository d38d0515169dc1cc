// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart/firststart.h"

#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/firststart/dropveil.h"
#include "ui/shell/firststart/firststartpage.h"
#include "ui/shell/firststart/firststeps.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openpaths.h"
#include "ui/shell/places/workarea.h"
#include "ui/shell/sampleloader.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cd {

FirstStart::FirstStart(Workspace &workspace, FirstSteps &steps, MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_steps(steps)
    , m_window(window)
{
    connect(&steps, &FirstSteps::placeAsked, &window,
            [&window](Place place) { window.work().goTo(place); });
    connectDrops();
}

void FirstStart::connectDrops()
{
    auto *veil = new DropVeil(m_workspace.session(), m_window);
    connect(veil, &DropVeil::pathsDropped, this, [this](const QStringList &paths) {
        openPaths(paths, m_workspace, m_window, UnsavedRules::AskFirst);
    });
    connect(veil, &DropVeil::listDropped, this, [this](const QMimeData &list) {
        m_window.showForm();
        m_window.form().files().take(list);
    });
}

void FirstStart::offer()
{
    if (m_workspace.table().isLoaded())
        show();
    else
        connect(&m_workspace.table(), &JobTable::loaded, this, &FirstStart::show,
                Qt::SingleShotConnection);
}

/// The card promises that they stay on this computer and cost nothing. A key in the environment may
/// have chosen another service.
void FirstStart::trySamples()
{
    if (!m_workspace.session().isLocal())
        m_workspace.session().select(m_workspace.profiles().at({}));
    m_window.loadSamples();
}

void FirstStart::show()
{
    if (m_workspace.table().count() > 0 || !m_window.samples().isFormUntouched()
        || m_window.form().edited() != JobRequest() || m_window.work().place() != Place::NewJob)
        return;
    m_page = new FirstStartPage(*m_window.findChild<QAction *>(u"submitJob"_s), &m_window);
    m_page->setSamplesOffered(m_window.samples().isOffered());
    connect(m_page, &FirstStartPage::samplesAsked, this, &FirstStart::trySamples);
    connect(m_page, &FirstStartPage::folderAsked, this, [this] {
        m_window.showForm();
        m_window.form().files().chooseFolder();
    });
    connect(m_page, &FirstStartPage::connectionAsked, &m_window, &MainWindow::enterKey);
    connect(m_page, &FirstStartPage::handbookAsked, &m_window, &MainWindow::openHandbook);
    connect(m_page, &FirstStartPage::formAsked, &m_window, &MainWindow::showForm);
    m_window.work().showInsteadOfForm(*m_page);
    m_steps.start();
}

} // namespace cd
