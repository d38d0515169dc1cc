// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/uploads/uploadtarget.h"

#include <QDateTime>
#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <optional>

namespace cd {

/// Progress of a submission's uploads.
struct UploadProgress
{
    int files = 0;
    int uploaded = 0;
    int failed = 0; ///< could not be uploaded: a person has to decide about them
    qint64 bytes = 0; ///< total of all files from this computer
    qint64 sentBytes = 0; ///< sent of those
};

/// How far a submission's uploads are.
struct UploadWork
{
    UploadTarget target;
    QDateTime submittedAt;
    QList<JobFile> files;
    QMultiHash<QString, int> open; ///< positions of files still to be uploaded, by key
    QHash<QString, double> parts; ///< progress (0 to 1) of those being sent, by key
    QSet<int> failed;
    QHash<int, QString> unwritten; ///< new keys, under which nothing is sent until they are stored
    bool areCopiesApart = false; ///< each file needs an ID that no other one has
    QSet<FileId> taken = {}; ///< where they are
    QSet<QString> anew = {}; ///< keys under which content is uploaded that is there already
    int left = 0; ///< files still to be uploaded, including those that failed
    bool isWithoutFailed = false;

    /// Whether this ID will do for one more file.
    bool takes(const FileId &id);
    /// Of one that failed.
    std::optional<ServiceError> error() const;
    UploadProgress progress() const;
};

} // namespace cd
