// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace cd {

class PlannedModel;
class PlannedPreview;
class PlannedView;
class Workspace;

/// What can be done with the file of the current row, in the table's menu and by keys.
class PlannedActions : public QObject
{
    Q_OBJECT

public:
    PlannedActions(Workspace &workspace, PlannedModel &model, PlannedView &view);

Q_SIGNALS:
    void jobAsked(cd::JobKey job);

private:
    QAction *add(const QString &name, const QString &text, void (PlannedActions::*act)());
    void open();
    void showFolder();
    void preview();
    void showJob();
    void copy();
    void follow();

    Workspace &m_workspace;
    PlannedModel &m_model;
    PlannedView &m_view;
    QPointer<PlannedPreview> m_preview;
};

} // namespace cd
