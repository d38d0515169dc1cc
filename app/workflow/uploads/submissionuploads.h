// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/history/jobtable.h"
#include "workflow/uploads/fileuploads.h"
#include "workflow/uploads/uploadtarget.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class Clock;

/// Progress of a submission's uploads.
struct UploadProgress
{
    int files = 0;
    int uploaded = 0;
    int failed = 0; ///< could not be uploaded: a person has to decide about them
    qint64 bytes = 0; ///< total of all files from this computer
    qint64 sentBytes = 0; ///< sent of those
};

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
    void named(cd::JobKey key, int keptParts, const cd::JobDetails &details);
    void notRead(cd::JobKey key, const cd::StoreError &error); ///< nothing is uploaded for it
    /// The service, as rows name it, takes no file, and will take no other before somebody pays.
    void outOfCredits(const QString &service, const cd::ServiceError &why);

private:
    struct Work
    {
        UploadTarget target;
        QDateTime submittedAt;
        QList<JobFile> files;
        QMultiHash<QString, int> open; // positions of files still to be uploaded, by key
        QHash<QString, double> parts; // progress (0 to 1) of those being sent, by key
        QSet<int> failed;
        QSet<int> unwritten; // uploaded only once their new keys are on the disk
        bool areCopiesApart = false; // each file needs an ID that no other one has
        QSet<FileId> taken = {}; // where they are
        QSet<QString> anew = {}; // keys under which content is uploaded that is there already
        int left = 0; // files still to be uploaded, including those that failed
        bool isWithoutFailed = false;

        /// Whether this ID will do for one more file.
        bool takes(const FileId &id)
        {
            const bool isFree = !areCopiesApart || !taken.contains(id);
            taken.insert(id);
            return isFree;
        }
        /// Of one that failed.
        std::optional<ServiceError> error() const
        {
            return failed.isEmpty() ? std::nullopt : files.at(*failed.cbegin()).error;
        }
    };

    void take(const JobRow &row, const QList<JobFile> &files, bool isResumed);
    void add(Work &work, int position);
    void addAnew(JobKey key, const QList<int> &positions);
    void addOnceWritten(JobKey key, const QList<int> &positions);
    void change(JobKey key, const Work &work, const QList<int> &positions,
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
    QHash<JobKey, Work> m_works;
};

} // namespace cd
