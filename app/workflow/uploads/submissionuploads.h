// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/history/jobtable.h"
#include "workflow/uploads/uploadtarget.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class Clock;
class FileUploads;
struct FileFacts;

/// How far the files of a submission are.
struct UploadProgress
{
    int files = 0;
    int uploaded = 0;
    int failed = 0; ///< could not be uploaded; a person has to say what becomes of them
    qint64 bytes = 0; ///< of all files from this computer
    qint64 sentBytes = 0; ///< of those
};

/// Uploads the files of the rows that are Uploading. Each file's ID is in the table as soon as it
/// is known, and a key before a file is sent under it, so that the next run goes on where this one
/// ends. A file that can't be uploaded keeps its row waiting until a person has decided. A row's
/// changedAt moves with its files, so that it is not taken for stalled as long as they go on.
class SubmissionUploads : public QObject
{
    Q_OBJECT

public:
    SubmissionUploads(JobTable &table, FileUploads &uploads, const Clock &clock);

    /// Takes up a row that is in the store. @p isResumed: some of its files may have been sent
    /// before. finished() follows, later, unless it is stopped.
    void begin(JobKey key, bool isResumed);
    void stop(JobKey key);
    /// Of those that failed; with what the disk has now. Those that wait are tried now.
    void tryAgain(JobKey key);
    /// Those that failed do not hold it up any longer, nor those of which the disk or the service
    /// will not have it from now on. What may keep all others back too, as a refused key, does.
    void goOnWithoutFailed(JobKey key);

    UploadProgress progress(JobKey key) const;
    /// When the first that waits is tried again (UTC), if all wait.
    std::optional<QDateTime> nextTry(JobKey key) const;

Q_SIGNALS:
    /// All files that it has are there, and its request names them; unless there is none
    /// (@p isAnyThere).
    void finished(cd::JobKey key, bool isAnyThere);
    void notRead(cd::JobKey key, const cd::StoreError &error); ///< it is not taken up

private:
    struct Work
    {
        UploadTarget target;
        QDateTime submittedAt;
        QList<JobFile> files;
        QMultiHash<QString, int> open; // positions, by key
        QHash<QString, double> parts; // of those that are being sent, by key
        QSet<int> failed;
        QSet<int> unwritten; // are opened once their new keys are on the disk
        int left = 0; // to be uploaded, also those that failed
        bool isWithoutFailed = false;
    };

    void take(const JobRow &row, const QList<JobFile> &files, bool isResumed);
    void add(Work &work, int position);
    void addOnceWritten(JobKey key, const QList<int> &positions);
    void change(JobKey key, const Work &work, const QList<int> &positions,
                const std::optional<ServiceError> &error);
    void endIfDone(JobKey key);
    void nameFiles(JobKey key, const JobDetails &details);
    static std::optional<ServiceError> errorOf(const Work &work);
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
