// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitstatus.h"
#include "cli/submit/submission.h"
#include "cli/submit/submitoptions.h"
#include "cli/submit/uploadreport.h"
#include "domain/job/jobrow.h"
#include "workflow/history/labels.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace cd {

class Workspace;

/// When to give up waiting for a job's end.
struct SubmitLimits
{
    int unreadableAnswers = 4; ///< in a row
    /// How long a job may have a status that this version does not know.
    std::chrono::milliseconds unknownStatus = std::chrono::minutes(10);
};

/// Runs `classifydesk submit`: waits for the service, uploads, submits, and waits for the job's end
/// if asked to. Uses the same workflow as the window.
class SubmitRun : public QObject
{
    Q_OBJECT

public:
    SubmitRun(Workspace &workspace, const SubmitOptions &options, const Submission &submission,
              const SubmitLimits &limits = {}, QObject *parent = nullptr);

    void start();
    /// Ends the run now, after reporting what is known. For signals.
    void interrupt();
    /// What was submitted, or is gone on with; nullopt: nothing.
    std::optional<JobKey> job() const { return m_key; }

Q_SIGNALS:
    void ended(cd::ExitStatus status);

private:
    void historyRead();
    void checkSession();
    bool isFitToSubmit();
    void lookAtFiles();
    void submit();
    void submit(const QList<JobFile> &files);
    void checkJob();
    void lookAtUpload(const JobRow &row);
    void waits(const JobRow &row);
    void checkAccepted(const JobRow &row);
    void pollEnded(JobKey key, const std::optional<ServiceError> &error);
    void timeOut();
    void stop(const QString &why);
    void sayStatus(const QString &text);
    void endWithDetails(const JobRow &row);
    void end(ExitStatus status, const QString &message = {});
    void endWithResults(const JobRow &row, const JobDetails &details,
                        const Labels::States &reviews);
    void withReviews(const JobDetails &details,
                     const std::function<void(const Labels::States &)> &then);
    void printJson(const QString &message, const JobDetails &details,
                   const Labels::States &reviews);
    void leave();

    Workspace &m_workspace;
    SubmitOptions m_options;
    Submission m_submission;
    SubmitLimits m_limits;
    QList<JobKey> m_unsent; // when the history had been read
    std::optional<JobKey> m_key;
    QString m_saidStatus;
    UploadReport m_report;
    ExitStatus m_status = ExitStatus::NoJob;
    QString m_timedOut; // while a create was under way, whose answer is waited for
    QElapsedTimer m_unknownSince;
    int m_unreadable = 0;
    bool m_isHistoryRead = false;
    bool m_isListing = false;
    bool m_isFinding = false; // what an earlier run left
    bool m_isEarlier = false; // m_key is what an earlier run left
    bool m_readsDetails = false;
    bool m_ended = false;
    bool m_hurries = false;
};

} // namespace cd
