// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/actions/jobcommands.h"
#include "ui/jobs/actions/resubmission.h"
#include "ui/jobs/cells/jobgroup.h"
#include "workflow/history/retention.h"

#include <QObject>
#include <QUndoStack>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class Workspace;
class JobChoice;
class JobListModel;

/// Keeping a long list in order: what is done to the selected jobs or to all of a kind, each a
/// step that can be undone while the program runs.
class TidyActions : public QObject
{
    Q_OBJECT

public:
    /// @p page carries undo, redo and any question, @p list the keys for its rows.
    TidyActions(Workspace &workspace, const JobChoice &choice, JobListModel &model, QWidget *page,
                QWidget *list);
    ~TidyActions() override;

    /// Tells again what makes sense, after the choice or its jobs changed.
    void update();
    void fillJobMenu(QMenu &menu) const; ///< what concerns the selected jobs
    void fillMainMenu(QMenu &menu) const;
    /// What retryAllAsked() asked for has been agreed to.
    void retry(const QList<Resubmission> &all);

Q_SIGNALS:
    void retryAllAsked(const QList<cd::Resubmission> &all);
    void said(const QString &text);
    /// The same of a step, which @p undo takes back; null: it can't be.
    void stepped(const QString &text, QAction *undo);
    void deleting(); ///< the selected jobs are about to go
    void cameBack(const QList<cd::JobKey> &keys); ///< those that had been deleted

private:
    QAction *add(const QString &name, const QString &icon, void (TidyActions::*act)());
    void setUpUndo();
    void setUpTexts();
    void retryAllFailed();
    void askToRetry(const QList<JobKey> &keys);
    void clearAllSucceeded();
    QList<JobKey> queued() const;
    void askToGiveUpQueued();
    void archive();
    void unarchive();
    void askForLabel();
    void setLabel(const QList<JobKey> &keys, const QString &label);
    void askToDelete();
    void askForRetention();
    void tellTidied(RetentionRule::Deed deed, int count);

    Workspace &m_workspace;
    const JobChoice &m_choice;
    JobListModel &m_model;
    QWidget &m_page;
    CommandPlace m_place;
    QUndoStack m_stack;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_retryAll;
    QAction *m_clearAll;
    QAction *m_giveUpQueued;
    QAction *m_archive;
    QAction *m_unarchive;
    QAction *m_label;
    QAction *m_delete;
    QAction *m_retention;
};

} // namespace cd
