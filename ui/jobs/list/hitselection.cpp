// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/hitselection.h"

#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/joblistview.h"
#include "workflow/history/jobtable.h"

#include <utility>

namespace cd {

HitSelection::HitSelection(JobListModel &model, JobListView &view, const JobTable &table)
    : m_model(model)
    , m_view(view)
    , m_table(table)
{
}

void HitSelection::takeWords(const QString &typed)
{
    if (!typed.trimmed().isEmpty()) {
        if (!m_before)
            m_before = {m_view.selectedJobs(), m_view.currentJob(), {}};
        m_before->isSeeking = true;
        return;
    }
    const auto before = std::exchange(m_before, std::nullopt);
    // Unless a person has selected something else since.
    if (before && before->current && before->hit && before->hit == m_view.currentJob())
        m_view.expect(before->selected, before->current);
}

void HitSelection::seek()
{
    // The selected job may be one of those that are still to be found.
    if (!m_before || !m_before->isSeeking || m_model.rowCount() == 0 || m_model.isLooking()
        || !m_table.isLoaded())
        return;
    m_before->isSeeking = false;
    const std::optional<JobKey> current = m_view.currentJob();
    if (current && m_model.rowOf(*current))
        return;
    m_before->hit = m_model.key(0);
    m_view.selectJob(m_model.key(0));
}

} // namespace cd
