// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitstatus.h"
#include "cli/submission.h"
#include "cli/submitoptions.h"
#include "workflow/jobrow.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace cd {

class Desk;

/// One `classifydesk submit`: waits for the service, uploads, submits, and waits for the end if
/// asked to. The same workflow as the window's, in the order of a script.
class SubmitRun : public QObject
{
    Q_OBJECT

public:
    SubmitRun(Desk &desk, const SubmitOptions &options, const Submission &submission,
              QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ended(cd::ExitStatus status);

private:
    void lookAtSession();
    void lookAtUploads();
    void submit();
    void lookAtJob();
    void waits(const JobRow &row);
    void lookAtAccepted(const JobRow &row);
    void sayStatus(const QString &text);
    void sayWaits(const QString &text);
    bool writeOutput(const JobRow &row, const JobDetails &details) const;
    void readResults(const JobRow &row);
    void printJson(const QString &message, const JobDetails &details) const;
    void end(ExitStatus status, const QString &message = {});
    void leave();

    Desk &m_desk;
    SubmitOptions m_options;
    Submission m_submission;
    std::optional<JobKey> m_key;
    QString m_saidStatus;
    QSet<QString> m_saidWaits;
    qsizetype m_saidReady = -1;
    ExitStatus m_status = ExitStatus::NoJob;
    bool m_uploading = false;
    bool m_readsResults = false;
    bool m_ended = false;
};

} // namespace cd
