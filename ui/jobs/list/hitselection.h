// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

#include <optional>

namespace cd {

class JobListModel;
class JobListView;
class JobTable;

/// Selects the first hit of a filter while words are typed, so that the details are of a job that
/// is in the list; and what was selected before, once there are no words any more.
class HitSelection
{
public:
    HitSelection(JobListModel &model, JobListView &view, const JobTable &table);

    /// The words are these from now on. To be called before the model gets them.
    void takeWords(const QString &typed);
    /// The model has a new order: selects its first job if the selected one is not in it.
    void seek();
    /// What was selected before won't be again: others are about to be selected.
    void forget() { m_before.reset(); }

private:
    struct Before
    {
        QList<JobKey> selected;
        std::optional<JobKey> current;
        std::optional<JobKey> hit; // that was selected instead
        bool isSeeking = true; // the answer to the words has not come yet
    };

    JobListModel &m_model;
    JobListView &m_view;
    const JobTable &m_table;
    std::optional<Before> m_before; // while there are words
};

} // namespace cd
