// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobrequest.h"
#include "workflow/jobrow.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace cd {

class Desk;
class FilterBar;
class JobActions;
class JobListModel;
class JobListView;
class NewRowsBar;

/// The live list: filter, chips, the table, and all that can be done with its jobs.
class JobsPage : public QWidget
{
    Q_OBJECT

public:
    explicit JobsPage(Desk &desk, QWidget *parent = nullptr);

    std::optional<JobKey> currentJob() const;
    /// In the order in which they stand in the list.
    QList<JobKey> selectedJobs() const;
    /// Makes @p key the current job and scrolls to it; lifts a filter that hides it.
    void selectJob(JobKey key);
    /// Asks the service about the selected jobs, or about all where none is selected (F5).
    void refresh();
    void focusFilter();

    /// Columns (order, widths, which are hidden), sort, chips and the current job.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentJobChanged(std::optional<cd::JobKey> key);
    /// A person wants a new job made from an older one, whose place it takes.
    void submitAgain(const cd::JobRequest &request, const QList<cd::JobFile> &files,
                     const QString &label, cd::JobKey replaces);
};

} // namespace cd
