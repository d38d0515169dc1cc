// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/resubmission.h"

#include "workflow/rows/filestosend.h"

#include <QSet>

namespace cd {

namespace {

QSet<FileId> classifiedFiles(const JobDetails &details)
{
    QSet<FileId> files;
    for (const FileResult &result : details.results) {
        if (result.result)
            files.insert(result.fileId);
    }
    return files;
}

// An adopted job's files are only known from its results.
QList<JobFile> filesOf(const JobDetails &details)
{
    QList<JobFile> files = details.files;
    QSet<FileId> known;
    for (const JobFile &file : std::as_const(files))
        known.insert(file.id);
    for (const FileResult &result : details.results) {
        if (!result.fileId.isEmpty() && !known.contains(result.fileId)) {
            known.insert(result.fileId);
            files.append({result.fileId, {}});
        }
    }
    return files;
}

Resubmission resubmission(const JobRow &row, const JobDetails &details, const QList<JobFile> &files)
{
    Resubmission again{details.request, files, row.label, row.key};
    again.request.fileIds = distinctIds(files);
    return again;
}

} // namespace

Resubmission allAgain(const JobRow &row, const JobDetails &details)
{
    return resubmission(row, details, filesOf(details));
}

QList<JobFile> filesWithoutResult(const JobDetails &details)
{
    const QSet<FileId> classified = classifiedFiles(details);
    QList<JobFile> files = filesOf(details);
    files.removeIf(
        [&](const JobFile &file) { return !file.isToUpload() && classified.contains(file.id); });
    return files;
}

Resubmission failedFilesAgain(const JobRow &row, const JobDetails &details)
{
    return resubmission(row, details, filesWithoutResult(details));
}

} // namespace cd
