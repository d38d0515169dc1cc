// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"
#include "workflow/history/jobtable.h"

#include <QObject>
#include <QSet>

namespace cd {

class FileUploads;

/// Notices uploaded files that the service no longer has (they expire, and can be deleted there).
/// A create that names one is refused with 400 or 404; then the service is asked which of the job's
/// files it has. What is gone is uploaded anew the next time it is submitted: by the form, and by
/// the refused row itself when a person sends it again. Files that were given by ID stay as they
/// are. Destroying this cancels the questions.
class GoneFiles : public QObject
{
    Q_OBJECT

public:
    GoneFiles(JobTable &table, const FilesService &files, FileUploads &uploads);

private:
    void look(const QList<JobKey> &keys);
    void ask(JobKey key, const QList<JobFile> &files);
    void take(JobKey key, const QSet<FileId> &gone);
    void uploadAnew(JobKey key, const JobDetails &details, const QSet<FileId> &gone);

    JobTable &m_table;
    FilesService m_files;
    FileUploads &m_uploads;
    QSet<JobKey> m_asked; // whose refusal was looked into
};

} // namespace cd
