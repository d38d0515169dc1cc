// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedactions.h"

#include "ui/deliver/planned/plannedmodel.h"
#include "ui/deliver/planned/plannedpreview.h"
#include "ui/deliver/planned/plannedview.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cd {

PlannedActions::PlannedActions(Workspace &workspace, PlannedModel &model, PlannedView &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_model(model)
    , m_view(view)
{
    add(u"previewPlanned"_s, tr("Preview"), &PlannedActions::preview)->setShortcut(Qt::Key_Space);
    add(u"openPlanned"_s, tr("Open"), &PlannedActions::open)
        ->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    add(u"showPlannedFolder"_s, tr("Show in folder"), &PlannedActions::showFolder);
    add(u"showPlannedJob"_s, tr("Show result in Jobs"), &PlannedActions::showJob);
    //: of a table
    add(u"copyPlanned"_s, tr("Copy rows"), &PlannedActions::copy)->setShortcut(QKeySequence::Copy);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlannedActions::follow);
}

QAction *PlannedActions::add(const QString &name, const QString &text,
                             void (PlannedActions::*act)())
{
    auto *action = named(new QAction(text, this), name);
    action->setShortcutContext(Qt::WidgetShortcut); // of the table
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void PlannedActions::open()
{
    if (const QModelIndex at = m_view.currentIndex(); at.isValid())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_model.fileAt(at.row()).source.path));
}

void PlannedActions::showFolder()
{
    if (const QModelIndex at = m_view.currentIndex(); at.isValid())
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_model.fileAt(at.row()).source.path).absolutePath()));
}

void PlannedActions::preview()
{
    if (m_preview) {
        m_preview->close();
        return;
    }
    const QModelIndex at = m_view.currentIndex();
    if (!at.isValid())
        return;
    m_preview = new PlannedPreview(m_workspace, m_view.window());
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setFile(m_model.fileAt(at.row()).source);
    m_preview->show();
}

void PlannedActions::follow()
{
    if (const QModelIndex at = m_view.currentIndex(); m_preview && at.isValid())
        m_preview->setFile(m_model.fileAt(at.row()).source);
}

void PlannedActions::showJob()
{
    if (const QModelIndex at = m_view.currentIndex(); at.isValid())
        Q_EMIT jobAsked(m_model.fileAt(at.row()).source.job);
}

void PlannedActions::copy()
{
    copySelectedRows(m_view);
}

} // namespace cd
