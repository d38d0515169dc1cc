// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/details/results/reviewmenu.h"
#include "ui/details/resultsexport.h"
#include "ui/widgets/fittedpane.h"
#include "workflow/review/reviewitem.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cd {

class MissNote;
class Note;
class ReviewedStates;
class ResultsFilter;
class ResultsModel;
class ResultsView;
class SetType;
class Settings;
class TypeBar;
class Workspace;

/// The results of a job, and what was decided about them: one row per file, how many are of each
/// type, the reasoning for the selected one, and what to do about files without a result. What is
/// looked for belongs to the job; the confidence below which results are unsure is a setting.
class ResultsPane : public FittedPane
{
    Q_OBJECT

public:
    explicit ResultsPane(Workspace &workspace, QWidget *parent = nullptr);

    void setJob(const JobRow &row, const JobDetails &details);

    /// Adds to what can be done with the selected file: @p shown has a button, all are in the
    /// table's menu, and their keys work there.
    void addTools(QAction *shown, const QList<QAction *> &others);

    QWidget *table() const; ///< where the keyboard begins

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The current file, and its job; nullopt: none. Also when what is known of it has changed.
    void fileShown(const std::optional<cd::ExportRow> &row, const cd::JobRow &job);
    /// A person wants to save these results, as they are shown.
    void saveAsked(cd::JobKey job, const QList<cd::ExportRow> &rows);
    void deliverAsked(const QList<cd::JobKey> &jobs); ///< a person wants to deliver the files
    void reviewAsked(const cd::QueueChoice &choice);
    void compareAsked(); ///< a person wants to compare them with another job's
    /// A person wants to submit the files without a result again.
    void submitFailedAgain();
    /// A person wants to cancel the job of this file.
    void cancelFile(const cd::FileId &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectFilter();
    void connectReviews();
    void layOut();
    void showAll();
    void showOrdered();
    void showCounts();
    void sayCounts();
    void askToReview(ReviewMenu::Which which);
    void showMissing(const JobRow &row, const JobDetails &details);
    void showReasoning();
    void addActions();
    void offerCancelling();
    void countRows();
    QList<int> selectedRows() const;
    QList<ExportRow> exported(ResultsExport::Rows which) const;

    Settings &m_settings;
    ResultsModel *m_model;
    ResultsView *m_view;
    TypeBar *m_types;
    ResultsFilter *m_filter;
    QAction *m_find;
    QLabel *m_summary;
    QPlainTextEdit *m_reasoning;
    MissNote *m_miss;
    Note *m_missing;
    QPushButton *m_again;
    QAction *m_cancel;
    QToolButton *m_tool;
    QToolButton *m_review;
    QToolButton *m_copy;
    QToolButton *m_save;
    ResultsExport *m_export;
    ReviewedStates *m_reviews;
    SetType *m_setType;
    ReviewMenu *m_reviewMenu;
    JobRow m_job;
    QString m_outcomes; // of its files, in words
};

} // namespace cd
