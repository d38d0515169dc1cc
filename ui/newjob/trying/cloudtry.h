// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/newjob/history/formcontent.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace cd {

class SubmitBar;
class SubmitFlow;
class Workspace;

/// "Ask LlamaCloud" beside a trial: submits one file with the form's rules as a job like any other,
/// with the same questions, when a person asks for it, and shows its answer when that is there.
/// Only where a service that costs something is selected and has its key.
class CloudTry : public QWidget
{
    Q_OBJECT

public:
    struct Form
    {
        std::function<FormContent()> content;
        std::function<QString()> path; ///< of the file that is meant; empty: none
        std::function<bool()> isFit; ///< says on the SubmitBar why not
        std::function<JobOrigin()> origin;
    };

    CloudTry(Workspace &workspace, SubmitBar &bar, Form form, QWidget *parent = nullptr);

    /// The form, the file or the service is another.
    void refresh();
    void formChanged();

Q_SIGNALS:
    void submitted(cd::JobKey key);

private:
    std::optional<JobFile> file() const;
    FormContent content() const;
    JobRequest request() const;
    void send();
    void lookAtJob();
    void showAnswer(const JobRow &row, const JobDetails &details);

    Workspace &m_workspace;
    Form m_form;
    SubmitFlow *m_flow;
    QPushButton *m_ask;
    QLabel *m_answer;
    std::optional<JobKey> m_job;
    QString m_name; // of its file
};

} // namespace cd
