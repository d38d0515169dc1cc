// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/follow/plandialog.h"
#include "workflow/base/generation.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/evaluating/followup.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace cd {

/// Has the unsure answers of a job given once more, from the pictures of the pages.
class FollowUpDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// @p evaluation: of the job; null: nothing is known of its answers. @p withPictures: of
    /// another run over the same files, which read with pictures; null: there is none.
    FollowUpDialog(Workspace &workspace, JobKey job, const EvaluationPtr &evaluation,
                   const EvaluationPtr &withPictures, QWidget *parent);

private:
    void take(const JobDetails &details);
    FollowUpRule rule() const;
    QStringList costLines(const EscalationCost &cost) const;
    QStringList gainLines(const std::optional<EscalationCost> &cost) const;
    QString whyNotThere(const JobRow &job);
    void plan();

    JobKey m_job;
    EvaluationPtr m_evaluation;
    EvaluationPtr m_withPictures;
    QComboBox *m_below;
    QCheckBox *m_withoutType;
    QListWidget *m_types;
    std::optional<JobDetails> m_details;
    Generation m_asking;
};

} // namespace cd
