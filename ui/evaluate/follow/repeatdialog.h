// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "ui/evaluate/follow/plandialog.h"
#include "workflow/base/generation.h"
#include "workflow/evaluating/repeatedruns.h"
#include "workflow/evaluating/setfiles.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace cd {

/// How far a run agrees with those that asked the same, and sends its files some more times.
class RepeatDialog : public PlanDialog
{
    Q_OBJECT

public:
    RepeatDialog(Workspace &workspace, const LabelSet &set, SetPart part, JobKey job,
                 QWidget *parent);

Q_SIGNALS:
    /// The files that got several answers are to be looked at.
    void flipsAsked(const cd::RepeatedRuns &runs);

private:
    void showRuns(const RepeatedRuns &runs);
    QString whyNotRepeated(const JobRow &job);
    void plan();

    JobKey m_job;
    QLabel *m_figures;
    QPushButton *m_review;
    QComboBox *m_times;
    RepeatSearch m_search;
    RepeatedRuns m_runs;
    std::optional<FoundFiles> m_found;
    std::optional<JobRequest> m_request;
    QString m_failure;
    Generation m_asking;
    SetFiles &m_files;
};

} // namespace cd
