// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/history/jobtable.h"
#include "workflow/uploads/fileuploads.h"
#include "workflow/uploads/uploadtarget.h"
#include "workflow/uploads/uploadwork.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class Clock;

/// Uploads the files of the rows that are Uploading. Each file's key is stored before the file is
/// sent under it, and its ID as soon as it is known, so that the next run continues where this one
/// ends. A file that can't be uploaded keeps its row waiting until a person decides. A row's
/// changedAt moves with its files, so that it is not taken for stalled as long as they go on.
class SubmissionUploads : public QObject
{
    Q_OBJECT

public:
    SubmissionUploads(JobTable &table, FileUploads &uploads, const Clock &clock);

    /// Starts uploading the files of a stored row. @p isResumed: some of them may have been sent
    /// before. finished() follows from the event loop, unless it is stopped.
    void begin(JobKey key, bool isResumed);
    void stop(JobKey key);
    /// Retries the files that failed, with their present content, and now those that wait.
    void tryAgain(JobKey key);
    /// Continues without the files that failed, or will fail because of the disk or because the
    /// service refuses them. What concerns all files, such as a rejected key, still holds it up.
    void goOnWithoutFailed(JobKey key);

    /// The files of a submission to @p target as they are now: those of this computer that are no
    /// longer on the service are to be uploaded again.
    QList<JobFile> asTheyAre(const UploadTarget &target, const QList<JobFile> &files) const;

    UploadProgress progress(JobKey key) const;
    /// When the first file is retried (UTC), if all of them wait; else nullopt.
    std::optional<QDateTime> nextTry(JobKey key) const;

Q_SIGNALS:
    /// All its files, or those of its pilot, are uploaded or left out, and its request names those
    /// that are uploaded. Not @p isAnyThere: it names none, and can't be sent.
    void finished(cd::JobKey key, bool isAnyThere);
    /// Goes before that: what its creates name now, see CreateLedger::named().
    void named(cd::JobKey key, int keptCreates, const cd::JobDetails &details);
    void notRead(cd::JobKey key, const cd::StoreError &error); ///< nothing is uploaded for it
    /// The service, as rows name it, takes no file, and will take no other before somebody pays.
    void outOfCredits(const QString &service, const cd::ServiceError &why);

private:
    void take(const JobRow &row, const QList<JobFile> &files, bool isResumed);
    void add(UploadWork &work, int position);
    void addAnew(JobKey key, const QList<int> &positions);
    void addOnceWritten(JobKey key, const QList<int> &positions);
    void change(JobKey key, const UploadWork &work, const QList<int> &positions,
                const std::optional<ServiceError> &error);
    void endIfDone(JobKey key);
    void nameFiles(JobKey key, JobDetails details);
    void wentOn(const QString &target, const QString &key, double part);
    void waits(const QString &target, const QString &key, const ServiceError &why);
    void uploaded(const QString &target, const JobFile &file);
    void failed(const QString &target, const QString &key, const ServiceError &why,
                const FileFacts &look);
    QList<JobKey> worksOn(const QString &target, const QString &key) const;

    JobTable &m_table;
    FileUploads &m_uploads;
    const Clock &m_clock;
    QHash<JobKey, UploadWork> m_works;
};

} // namespace cd
