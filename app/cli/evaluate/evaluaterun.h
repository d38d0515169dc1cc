// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/evaluate/evaluatefigures.h"
#include "cli/exitstatus.h"
#include "cli/submit/submission.h"
#include "workflow/review/labelreport.h"

#include <QObject>

namespace cd {

class SubmitRun;
class Workspace;

/// What answers are held against.
struct ReadLabels
{
    QList<LabelledFile> files;
    LabelReport report;
};

/// Runs `classifydesk evaluate`: submits as `submit` does, and holds the answers against labels.
class EvaluateRun : public QObject
{
    Q_OBJECT

public:
    /// @p earlier: what --against names, if that is a file.
    EvaluateRun(Workspace &workspace, const EvaluateOptions &options, const Submission &submission,
                const ReadLabels &labels, const std::optional<EarlierRun> &earlier,
                QObject *parent = nullptr);

    void start();
    /// Ends the run now, after reporting what is known. For signals.
    void interrupt();

Q_SIGNALS:
    void ended(cd::EvaluateStatus status);

private:
    void findEarlier();
    void submit();
    void submitted(ExitStatus how);
    void evaluate(const JobRow &row, const JobDetails &details);
    void end(EvaluateStatus status, const QString &message = {});

    Workspace &m_workspace;
    EvaluateOptions m_options;
    Submission m_submission;
    ReadLabels m_labels;
    std::optional<EarlierRun> m_earlier;
    SubmitRun *m_submit = nullptr;
    bool m_isFinding = false; // the earlier run
    bool m_isSubmitted = false;
    bool m_ended = false;
};

} // namespace cd
