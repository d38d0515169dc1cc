// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/review/reviewitem.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class Evaluator;
class PlanDialog;
class ReportSave;
class ReviewStrip;
class Workspace;

/// What follows from an evaluation: its set is run again, the unsure answers are asked for again, a
/// run is repeated, labels that may be wrong are reviewed.
class FollowActions : public QObject
{
    Q_OBJECT

public:
    /// @p strip: where is said what was sent, and what became of a report. @p page: in front of
    /// which dialogs stand.
    FollowActions(Workspace &workspace, ReviewStrip &strip, QWidget *page);

    /// All but the next two, which have buttons.
    QMenu *menu() const { return m_menu; }
    void runAgain();
    void saveReport();
    void refresh(); ///< the evaluation is another

Q_SIGNALS:
    void reviewAsked(const cd::QueueChoice &choice);

private:
    QAction *add(const QString &name, const QString &text, void (FollowActions::*act)());
    void addStanding();
    void askAgain();
    void repeat();
    void reviewSuspects();
    void open(PlanDialog *dialog);
    void showNewest(const QList<JobKey> &sent);
    JobRowPtr job() const;
    void setStanding(StandingAnswer standing);

    Workspace &m_workspace;
    Evaluator &m_evaluator;
    ReviewStrip &m_strip;
    QWidget &m_page;
    QMenu *m_menu;
    QAction *m_askAgain;
    QAction *m_repeat;
    QAction *m_suspects;
    QMenu *m_standing;
    ReportSave *m_report;
};

} // namespace cd
