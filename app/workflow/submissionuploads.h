// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/jobtable.h"
#include "workflow/uploadtarget.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace cd {

class FileUploads;
struct FileLook;

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
/// ends. A file that can't be uploaded keeps its row waiting until a person has decided.
class SubmissionUploads : public QObject
{
    Q_OBJECT

public:
    SubmissionUploads(JobTable &table, FileUploads &uploads);

    /// Takes up a row and its @p files, which are on the disk. @p isResumed: some may have been
    /// sent before. finished() follows, later, unless it is stopped.
    void begin(JobKey key, const QList<JobFile> &files, bool isResumed);
    void stop(JobKey key);
    /// Of those that failed; with what the disk has now. Those that wait are tried now.
    void tryAgain(JobKey key);
    /// Those that failed do not hold it up any longer, nor those that fail from now on.
    void goOnWithoutFailed(JobKey key);

    UploadProgress progress(JobKey key) const;
    /// When the first that waits is tried again (UTC), if all wait.
    std::optional<QDateTime> nextTry(JobKey key) const;

Q_SIGNALS:
    /// All files that it has are there.
    void finished(cd::JobKey key);

private:
    struct Work
    {
        UploadTarget target;
        QDateTime submittedAt;
        QList<JobFile> files;
        QMultiHash<QString, int> open; // positions, by key
        QHash<QString, double> parts; // of those that are being sent, by key
        QSet<int> failed;
        bool isWithoutFailed = false;
    };

    void add(Work &work, int position);
    void addOnceWritten(JobKey key, const QList<int> &positions);
    void change(JobKey key, const Work &work, const QList<int> &positions,
                const std::optional<ServiceError> &error);
    void endIfDone(JobKey key);
    void wentOn(const QString &target, const QString &key, double part);
    void waits(const QString &target, const QString &key, const ServiceError &why);
    void uploaded(const QString &target, const JobFile &file);
    void failed(const QString &target, const QString &key, const ServiceError &why,
                const FileLook &look);
    QList<JobKey> worksOn(const QString &target, const QString &key) const;

    JobTable &m_table;
    FileUploads &m_uploads;
    QHash<JobKey, Work> m_works;
};

} // namespace cd
