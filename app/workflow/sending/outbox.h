// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/classifyservice.h"
#include "workflow/base/alarm.h"
#include "workflow/base/submittarget.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/filejobsender.h"
#include "workflow/sending/sendqueue.h"
#include "workflow/uploads/submissionuploads.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class Clock;
class FileUploads;
class FileJobLedger;

/// Submissions on their way to the service: first their files, then the create. Every step is on
/// the disk before the next is taken, and a create goes on the wire at most once for each decision
/// of the user: it is tried again by itself only where the service surely did not act. In the
/// second dialect a file's create bears a transaction ID, under which the service makes one job
/// however often it is sent.
class Outbox : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;

    Outbox(JobTable &table, ClassifyService &classify, const FileJobsService &fileJobs,
           FileUploads &uploads, FileJobLedger &ledger, Clock &clock, QObject *parent = nullptr);

    /// Takes up what the last run left behind; what was being sent then is unsure now. Once, when
    /// the table has been loaded; submissions may have been made before.
    void resume();

    /// Which service is spoken to, as rows name it (Session::serviceId()), and whether it can be.
    /// Only what was submitted to this one is sent.
    void setService(const QString &service, bool ready);
    /// Where what is submitted from now on goes.
    void setTarget(const SubmitTarget &target);

    /// Writes it down, then sends it; the row is there at once. Files that have no ID yet are
    /// uploaded first, and @p request need not name any. @p replaces: the job whose place it
    /// takes, in the same project, and made from the same preset.
    JobKey submit(const JobRequest &request, const QList<JobFile> &files, const QString &label,
                  std::optional<JobKey> replaces = {}, const JobOrigin &origin = {});

    /// The user's decision to send a Refused, GivenUp or Unsure one again. Of an Unsure one there
    /// may be two jobs then.
    void sendAgain(JobKey key);
    /// Waits no longer with one that is Queued than the service asked for. Of one that is Uploading
    /// it also tries again what could not be uploaded.
    void tryNow(JobKey key);
    /// What could not be uploaded stays out of the job that is asked for, and stands among the
    /// row's files, with the reason; see SubmissionUploads::goOnWithoutFailed().
    void goOnWithoutFailed(JobKey key) { m_uploads.goOnWithoutFailed(key); }
    /// How far one that is Uploading is.
    UploadProgress uploadProgress(JobKey key) const { return m_uploads.progress(key); }
    /// Stops uploading and trying a Queued one, or lets an Unsure one be. What is being sent can't
    /// be stopped; of one with many creates, what was not sent yet.
    void giveUp(JobKey key);
    /// Takes @p job for what an Unsure one turned out to be.
    void adopt(JobKey key, const Job &job);
    /// When a Queued one that failed before, or what an Uploading one waits for, is tried again
    /// (UTC); nothing: when its turn comes.
    std::optional<QDateTime> nextTry(JobKey key) const;

Q_SIGNALS:
    /// The service refused these fields (422).
    void fieldsRefused(cd::JobKey key, const QList<cd::FieldProblem> &problems);
    /// It could not be written down and was not sent.
    void notStored(cd::JobKey key, const cd::StoreError &error);

private:
    using State = SubmissionState;

    void enterState(JobKey key, SubmissionState state, const std::optional<ServiceError> &error);
    bool isIn(JobKey key, SubmissionState state) const;
    bool isOfThisService(JobKey key) const;
    void writeAndGoOn(JobKey key, bool isResumed);
    void giveUpUnwritten(JobKey key, const StoreError &error);
    void filesUploaded(JobKey key, bool isAnyThere);
    void sendDue();
    void beginSending(JobKey key);
    void writeAndSend(JobKey key, const JobDetails &details);
    void send(JobKey key, const JobRequest &request);
    void sendParts(JobKey key, const JobDetails &details);
    void partsSent(JobKey key, const std::optional<ServiceError> &hindrance);
    void endParts(JobKey key, State otherwise, const ServiceError &why);
    void queue(JobKey key);
    void accepted(JobKey key, const JobAnswer &answer);
    void takeInAnyway(const Result<JobAnswer> &answer, const QString &service, const Scope &scope);
    void failed(JobKey key, const ServiceError &error);
    void tryLater(JobKey key, const std::optional<ServiceError> &error);

    JobTable &m_table;
    ClassifyService &m_classify;
    FileJobLedger &m_ledger;
    FileJobSender m_parts;
    SubmissionUploads m_uploads;
    Clock &m_clock;
    Alarm m_alarm;
    QString m_service;
    SubmitTarget m_target;
    bool m_ready = false;
    SendQueue m_queue; // Queued and on the disk
    QSet<JobKey> m_submitted; // in this run
    int m_sending = 0;
};

} // namespace cd
