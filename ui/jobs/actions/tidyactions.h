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

/// Actions that keep a long list in order, on the selected jobs or all jobs of a group. Each is a
/// step that can be undone until the program ends.
class TidyActions : public QObject
{
    Q_OBJECT

public:
    /// @p page gets the shortcuts of undo and redo and is the parent of questions; @p list gets the
    /// shortcuts for its rows.
    TidyActions(Workspace &workspace, const JobChoice &choice, JobListModel &model, QWidget *page,
                QWidget *list);
    ~TidyActions() override;

    /// Enables and names the actions again, after the choice or its jobs changed.
    void update();
    void fillJobMenu(QMenu &menu) const; ///< actions on the selected jobs
    void fillMainMenu(QMenu &menu) const;
    /// The answer to retryAllAsked(): a person agreed.
    void retry(const QList<Resubmission> &all);

Q_SIGNALS:
    void retryAllAsked(const QList<cd::Resubmission> &all);
    void said(const QString &text);
    /// The same for a step that @p undo undoes; null: it can't be undone.
    void stepped(const QString &text, QAction *undo);
    void deleting(); ///< the selected jobs are about to be deleted
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
    void lookWhatToDelete();
    void askToDelete(const QList<JobKey> &keys, int staying);
    void askForRetention();
    void sayApplied(RetentionRule::Action action, int count);

    Workspace &m_workspace;
    const JobChoice &m_choice;
    JobListModel &m_model;
    QWidget &m_page;
    CommandPlace m_place;
    QUndoStack m_stack;
    ChunkedRun m_lookingWhatToDelete;
    QList<JobKey> m_deletable; // of those that were looked at
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
