// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/details/resultsexport.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QToolButton;

namespace cd {

class Note;
class ResultsModel;
class SavedNote;
class Settings;
class TableView;

/// The results of a job: a line a file, the reasoning of the one that is selected, and what to do
/// about files that have none.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(Settings &settings, QWidget *parent = nullptr);

    void setJob(const JobRow &row, const JobDetails &details);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A person wants the files without a result submitted again.
    void submitFailedAgain();
    /// … the job of this file alone cancelled.
    void cancelFile(const cd::FileId &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showFolders();
    void showMissing(const JobRow &row, const JobDetails &details);
    void showReasoning();
    void addActions();
    void offerCancelling();
    void countRows();
    QList<int> selectedRows() const;
    QList<ExportRow> exported(ResultsExport::Rows which) const;

    ResultsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_view;
    QLabel *m_summary;
    QPlainTextEdit *m_reasoning;
    Note *m_missing;
    QPushButton *m_again;
    QAction *m_cancel;
    QToolButton *m_copy;
    QToolButton *m_save;
    SavedNote *m_saved;
    ResultsExport *m_export;
    JobRow m_job;
};

} // namespace cd
