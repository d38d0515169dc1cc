// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "store/storeerror.h"
#include "ui/jobs/actions/jobchoice.h"
#include "workflow/review/reviewitem.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace cd {

class Workspace;
struct Resubmission;
enum class ScriptLanguage;

/// The actions on the selected jobs: enables those that apply to them, and carries them out.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// @p page carries the shortcuts and any question.
    JobActions(Workspace &workspace, const JobChoice &choice, QWidget *page);

    /// Enables and names the actions again, after the choice or its jobs changed.
    void update();
    void fill(QMenu &menu) const;
    /// With those that are not for single jobs only.
    void fillMainMenu(QMenu &menu) const;

Q_SIGNALS:
    void submitAgain(const cd::Resubmission &again);
    void rulesWanted(const cd::JobRequest &request); ///< a person wants them in the form
    void notRead(const cd::StoreError &error);
    void compareAsked(const QList<cd::JobKey> &jobs); ///< a person wants to compare these two
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review their results
    void deliverAsked(const QList<cd::JobKey> &jobs); ///< a person wants to deliver their files
    void said(const QString &text);

private:
    QAction *add(const QString &name, const QString &icon, const QString &text,
                 const QString &help = {});
    void giveKeys(QAction *action, const QKeySequence &keys);
    void addSeparator();
    /// Makes @p action call @p act with the selected jobs that have @p trait; disabled without any.
    void actOn(JobTrait trait, QAction *action,
               const std::function<void(const QList<JobKey> &)> &act);
    void copyIds(const QList<JobKey> &keys) const;
    using Act = std::function<void(const JobRow &, const JobDetails &)>;
    /// Reads the details of the selected job, if it is one.
    void withDetails(const Act &act);
    void resubmit(Resubmission (*made)(const JobRow &, const JobDetails &));
    void copyAs(ScriptLanguage language, const JobRow &row, const JobDetails &details);
    void showFiles(const JobDetails &details);
    void cancel(const QList<JobKey> &keys);
    void removeOnService(const QList<JobKey> &keys);

    Workspace &m_workspace;
    const JobChoice &m_choice;
    QWidget &m_page;
    QList<QAction *> m_all; // in the menu's order
    QHash<QAction *, JobTrait> m_traits; // that enable them
    QAction *m_saveResults;
    QAction *m_review;
    QAction *m_deliver;
    QAction *m_compare;
    QAction *m_useRules;
    QMenu *m_copyAs;
    QAction *m_showFiles;
    QAction *m_pause;
    QAction *m_goOn;
    QAction *m_submitAgain;
    QAction *m_submitFailedAgain;
};

} // namespace cd
