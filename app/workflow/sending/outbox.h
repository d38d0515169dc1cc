// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"
#include "workflow/base/submittarget.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/createsender.h"
#include "workflow/sending/sendqueue.h"
#include "workflow/uploads/submissionuploads.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class Clock;
class FileUploads;
class CreateLedger;

/// Submissions on their way to the service: first their files are uploaded, then the create is
/// sent, or several if the API does not take all files in one. Each step is on the disk before the
/// next begins. A create of API v1 is sent at most once for each decision of a person: it is
/// retried automatically only if the service certainly did not act. A create of API v2 has a
/// transaction ID, under which the service creates one job however often it is sent. Lives on the
/// thread that made it.
class Outbox : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;

    Outbox(JobTable &table, const JobsService &jobs, FileUploads &uploads, CreateLedger &ledger,
           Clock &clock, QObject *parent = nullptr);

    /// Resumes what the last run left behind; what was being sent then becomes Unsure. Call once,
    /// when the table has been loaded. submit() may be called before.
    void resume();

    /// The current service, as rows name it (Session::serviceId()), and whether it is ready. Only
    /// submissions to this service are sent.
    void setService(const QString &service, bool ready);
    /// Where new submissions go. Earlier ones keep their target.
    void setTarget(const SubmitTarget &target);

    /// Stores a submission, then sends it. Returns its row, which exists at once. Files without an
    /// ID are uploaded first; @p request need not name any files. @p replaces: a job that this one
    /// takes the place of; it then goes to the same project and counts for the same preset. One
    /// that follows another (@p origin) goes to the same project, too. With a pilot, so many of the
    /// files, taken at random, come first; then it pauses.
    JobKey submit(const JobRequest &request, const QList<JobFile> &files, const QString &label,
                  std::optional<JobKey> replaces = {}, const JobOrigin &origin = {},
                  const SubmitTerms &terms = {});

    /// A person's decision to send a Refused, GivenUp or Unsure submission again. For an Unsure one
    /// this may create a second job.
    void sendAgain(JobKey key);
    /// Retries now: a Queued one as soon as the service allows (Retry-After), and an Uploading one
    /// including the files that could not be uploaded.
    void tryNow(JobKey key);
    /// Submits without the files that could not be uploaded. They stay among the row's files, with
    /// the reason; see SubmissionUploads::goOnWithoutFailed().
    void goOnWithoutFailed(JobKey key) { m_uploads.goOnWithoutFailed(key); }
    /// Progress of an Uploading one.
    UploadProgress uploadProgress(JobKey key) const { return m_uploads.progress(key); }
    /// Stops an Uploading, Queued or Paused one, or closes an Unsure one. A create that is being
    /// sent can't be stopped; of several those not sent yet are, on the disk at once, and what was
    /// sent without an answer is still asked for, under its transaction ID.
    void giveUp(JobKey key);
    /// Holds back what is not sent yet (canBePaused()), also over a restart. A lack of credits, and
    /// reaching the monthly limit, does the same to all submissions to that service.
    void pause(JobKey key) { pause(key, {}); }
    /// Continues a Paused one. A person says so: if it waits because of the monthly limit, it may
    /// go above that from now on.
    void goOn(JobKey key);
    /// See CreateSender::setLimit().
    void setLimit(const CreateSender::Limit &limit) { m_sender.setLimit(limit); }
    /// Records that @p job is what became of an unsure create: of the only one of an Unsure
    /// submission, or of the one at @p position. What is left of the submission is sent then.
    void adopt(JobKey key, const Job &job, int position = 0);
    /// When a Queued or Uploading one is retried after a failure (UTC); nullopt: it did not fail,
    /// and runs when its turn comes.
    std::optional<QDateTime> nextTry(JobKey key) const;

Q_SIGNALS:
    /// The service refused these fields (422).
    void fieldsRefused(cd::JobKey key, const QList<cd::FieldProblem> &problems);
    /// It could not be stored, and was not sent.
    void notStored(cd::JobKey key, const cd::StoreError &error);
    /// adopt() is done; other creates of the row may still be unsure.
    void adopted(cd::JobKey key);

private:
    using State = SubmissionState;

    static void putPilotFirst(QList<JobFile> &files, int pilot);
    void endPilot(JobKey key);
    void pause(JobKey key, const std::optional<ServiceError> &why);
    void pauseAll(const QString &service, const ServiceError &why);
    bool isAllSettled(JobKey key) const;
    bool isOver(JobKey key) const;
    void enterState(JobKey key, SubmissionState state, const std::optional<ServiceError> &error);
    bool isIn(JobKey key, SubmissionState state) const;
    bool canBeRepeated(JobKey key) const;
    bool isOfThisService(JobKey key) const;
    void writeAndGoOn(JobKey key, bool isResumed);
    void holdBack(JobKey key, const std::optional<ServiceError> &error);
    void giveUpUnwritten(JobKey key, const StoreError &error);
    void filesUploaded(JobKey key, bool isAnyThere);
    void sendDue();
    void beginSending(JobKey key);
    bool namesFiles(JobKey key, const JobDetails &details) const;
    void writeAndSend(JobKey key, const JobDetails &details);
    void send(JobKey key, const JobDetails &details);
    void sent(JobKey key, const std::optional<ServiceError> &blocker);
    void endSending(JobKey key, State otherwise, const ServiceError &why, bool giveUpUnsure);
    std::optional<ServiceError> unsure(JobKey key) const;
    void queue(JobKey key);
    void tryLater(JobKey key, const std::optional<ServiceError> &error);

    JobTable &m_table;
    CreateLedger &m_ledger;
    CreateSender m_sender;
    SubmissionUploads m_uploads;
    Clock &m_clock;
    Alarm m_alarm;
    QString m_service;
    SubmitTarget m_target;
    bool m_ready = false;
    SendQueue m_queue; // rows that are Queued and stored
    QSet<JobKey> m_submitted; // in this run, also those sent again
    QSet<JobKey> m_handedOver; // rows whose creates the sender has
    int m_sending = 0;
};

} // namespace cd
