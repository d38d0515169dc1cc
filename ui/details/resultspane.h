// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/details/resultsexport.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cd {

class Note;
class ResultsFilter;
class ResultsModel;
class ResultsView;
class Settings;
class TypeBar;

/// The results of a job: one row per file, how many are of each type, the reasoning for the
/// selected one, and what to do about files without a result. What is looked for belongs to the
/// job; the confidence below which results are unsure is a setting.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(Settings &settings, QWidget *parent = nullptr);

    void setJob(const JobRow &row, const JobDetails &details);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to save these results, as they are shown.
    void saveAsked(cd::JobKey job, const QList<cd::ExportRow> &rows);
    /// A person wants to submit the files without a result again.
    void submitFailedAgain();
    /// A person wants to cancel the job of this file.
    void cancelFile(const cd::FileId &file);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectFilter(Settings &settings);
    void layOut();
    void showAll();
    void showOrdered();
    void showCounts();
    void showMissing(const JobRow &row, const JobDetails &details);
    void showReasoning();
    void addActions();
    void offerCancelling();
    void countRows();
    QList<int> selectedRows() const;
    QList<ExportRow> exported(ResultsExport::Rows which) const;

    ResultsModel *m_model;
    ResultsView *m_view;
    TypeBar *m_types;
    ResultsFilter *m_filter;
    QAction *m_find;
    QLabel *m_summary;
    QPlainTextEdit *m_reasoning;
    Note *m_missing;
    QPushButton *m_again;
    QAction *m_cancel;
    QToolButton *m_copy;
    QToolButton *m_save;
    ResultsExport *m_export;
    JobRow m_job;
};

} // namespace cd
