// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"
#include "domain/service/serviceerror.h"
#include "ui/jobs/actions/jobchoice.h"
#include "ui/jobs/actions/resubmission.h"
#include "ui/jobs/emptyjobs.h"
#include "ui/jobs/list/hitselection.h"
#include "ui/widgets/fittedpane.h"
#include "workflow/review/reviewitem.h"

#include <QSet>

#include <optional>

class QAction;
class QMenu;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace cd {

class Workspace;
class JobActions;
class JobListModel;
class JobListView;
class JobsNotice;
class SearchField;
class StatusChips;
class TidyActions;
class ViewController;
class ViewsButton;
struct ViewContent;

/// The live list of jobs: filter, chips, the table, and the actions on its jobs.
class JobsPage : public FittedPane
{
    Q_OBJECT

public:
    explicit JobsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~JobsPage() override;

    std::optional<JobKey> currentJob() const;
    /// In the list's order.
    QList<JobKey> selectedJobs() const;
    /// Makes @p key the current job and scrolls to it; clears a filter that hides it.
    void selectJob(JobKey key);
    /// The same for many, oldest first; the newest becomes the current one. Those that no longer
    /// exist are ignored.
    void selectJobs(QList<JobKey> keys);
    /// Polls the selected jobs, or all if none is selected (F5).
    void refresh();
    void setServiceNames(const QHash<QString, QString> &names); ///< see JobListModel
    void focusFilter();
    /// Makes the empty list offer to load samples from now on.
    void offerSamples();
    void openViews();
    ViewController &views() { return *m_views; }
    /// Adds the actions that keep the list in order, with undo and redo.
    void fillTidyMenu(QMenu &menu) const;
    /// Adds the actions on the selected jobs.
    void fillJobMenu(QMenu &menu) const;
    /// The answer to submitAllAgain(): a person agreed.
    void retry(const QList<Resubmission> &all);

    /// What the list shows and how, the chosen view, and the selection.
    QByteArray saveState() const;
    /// Parts that can't be read are ignored.
    void restoreState(const QByteArray &saved);

Q_SIGNALS:
    void currentJobChanged(std::optional<cd::JobKey> key);
    /// A person wants to submit a new job in place of the older job @p replaces.
    void submitAgain(const cd::JobRequest &request, const QList<cd::JobFile> &files,
                     const QString &label, cd::JobKey replaces);
    /// The same for many at once; see retry().
    void submitAllAgain(const QList<cd::Resubmission> &all);
    /// A person wants to see what differs between the results of two jobs; @p here is the current
    /// one, if it is one of them.
    void deliverAsked(const QList<cd::JobKey> &jobs); ///< a person wants to deliver their files
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review results
    void compareAsked(cd::JobKey here, cd::JobKey there);
    /// A person wants the rules and options of an earlier job in the form.
    void rulesWanted(const cd::JobRequest &request);
    void samplesAsked(); ///< a person wants the samples in the form
    void connectionAsked(); ///< a person wants to use an account
    void opened(); ///< a job, by Enter or a double click
    void viewChosen(); ///< part of saveState()

private:
    void layOut();
    void fillToolBar();
    QMenu *buildOthersMenu();
    void connectMonitor();
    void connectList();
    void connectActions();
    void connectViews();
    ViewContent content() const;
    void show(const ViewContent &content);
    void openAddJob();
    void selectAwaited(const QList<JobKey> &keys);
    void fetchList();
    void openMenu(const QPoint &at);
    void clearFilter(bool archive);
    void showPaused(bool paused);
    EmptyJobs::Reason whyEmpty() const;
    void showWhatThereIs();
    void findWanted();
    void goToList();
    void tellShown();
    void selectReturned(QList<JobKey> keys);
    void notice(const QString &text, bool isError = false);
    void noticeError(const ServiceError &error);

    Workspace &m_workspace;
    JobListModel *m_model;
    JobListView *m_view;
    HitSelection m_hits;
    JobChoice m_choice;
    JobActions *m_actions;
    TidyActions *m_tidy;
    ViewController *m_views;
    ViewsButton *m_viewsButton;
    SearchField *m_filter;
    QLabel *m_shown;
    QToolBar *m_tools;
    StatusChips *m_chips;
    QStackedWidget *m_stack;
    EmptyJobs *m_empty;
    JobsNotice *m_notice;
    QAction *m_pause = nullptr;
    QSet<JobId> m_awaited; // asked for by ID, to be selected when they come
    std::optional<JobKey> m_wanted; // to be selected as soon as it is there
};

} // namespace cd
