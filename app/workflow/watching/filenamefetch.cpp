// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/filenamefetch.h"

namespace cd {

FileNameFetch::FileNameFetch(JobTable &table, const FilesService &files)
    : m_table(table)
    , m_files(files)
{
}

void FileNameFetch::fetch(JobKey key)
{
    m_table.readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        if (details)
            ask(key, details->files);
    });
}

void FileNameFetch::ask(JobKey key, const QList<JobFile> &files)
{
    QList<FileId> unknown;
    for (const JobFile &file : files) {
        if (file.name.isEmpty())
            unknown.append(file.id);
    }
    const JobRowPtr row = m_table.find(key);
    if (unknown.isEmpty() || !row)
        return;
    m_files.in(row->scope)
        .fileNames(unknown, this,
                   [this, key, files](const Result<FilesService::Names> &names) {
                       if (!names)
                           return;
                       QList<JobFile> named = files;
                       for (JobFile &file : named) {
                           if (file.name.isEmpty())
                               file.name = names->value(file.id);
                       }
                       m_table.changeDetails(key, {.files = named});
                   })
        .release();
}

} // namespace cd
