// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/filter/viewcontent.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

#include <optional>

namespace cd {

class JobListModel;

/// The table of jobs. It keeps selection and scroll position by job, whatever the model does, and
/// holds the model while a person points at a row or has scrolled down.
class JobListView : public QTableView
{
    Q_OBJECT

public:
    explicit JobListView(JobListModel &model, QWidget *parent = nullptr);

    /// The job chosen last; kept while a filter hides it.
    std::optional<JobKey> currentJob() const { return m_current; }
    QList<JobKey> selectedJobs() const;
    /// False: the list does not show it.
    bool selectJob(JobKey key);
    /// Selects these once they are shown, such as after a start.
    void expect(const QList<JobKey> &selected, std::optional<JobKey> current);
    /// Selects only the row below the selection, else one above or in between: the selected rows
    /// are about to disappear.
    void leaveSelection();
    /// Shows the rows that wait, and scrolls to the top.
    void showNewest();
    /// Holds the list while a context menu for a row is open.
    void setMenuOpen(bool open);

    QList<ShownColumn> columns() const;
    /// Shows these columns and hides the others; does nothing if the list is empty.
    void setColumns(const QList<ShownColumn> &columns);
    Sorting sorting() const;
    void setSorting(const Sorting &sorting);

Q_SIGNALS:
    void currentJobChanged(std::optional<cd::JobKey> key);
    void selectedJobsChanged();
    void columnsChanged(); ///< or the sorting

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setUpHeaders();
    void fitRows();
    void fitLabel();
    void paintAgain(JobColumn column);
    void rememberPlace();
    void putBack();
    void takeUp(int first, int last);
    void restoreSelection();
    void restorePlace();
    void updateHeld();

    JobListModel &m_model;
    std::optional<JobKey> m_current;
    QSet<JobKey> m_selected; // also those that a filter hides
    std::optional<JobKey> m_anchor; // the job that keeps its place on the screen through a reset
    int m_anchorY = 0; // in pixels from the viewport's top
    QTimer m_typing; // runs for a while after a key was pressed
    QTimer m_ages;
    bool m_isSelectionNew = false; // m_selected is from before
    bool m_currentWasSeen = false;
    bool m_pointed = false;
    bool m_menuOpen = false;
    bool m_resetting = false;
};

} // namespace cd
