// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/gonefiles.h"

#include "domain/service/abilities.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/uploads/fileuploads.h"
#include "workflow/uploads/uploadtarget.h"

namespace cd {

namespace {

/// Contract, "Errors": a file that is not there, or not in this project.
bool mayBeAboutAFile(const std::optional<ServiceError> &error)
{
    return error && (error->httpStatus == 400 || error->httpStatus == 404);
}

bool isRefused(const JobRow &row)
{
    return row.submission == SubmissionState::Refused && mayBeAboutAFile(row.error);
}

/// Each of its creates can be refused by itself.
bool mayHaveRefusedCreates(const JobRow &row)
{
    return row.hasCreates && row.submission == SubmissionState::Accepted && row.failedFileCount > 0;
}

bool isFromDisk(const JobFile &file)
{
    return !file.id.isEmpty() && !file.path.isEmpty();
}

/// Those whose create was refused in that way.
QList<JobFile> refusedFiles(const JobDetails &details)
{
    if (details.creates.isEmpty())
        return details.files;
    const QHash<FileId, int> creates = createsByFile(details);
    QList<JobFile> files = details.files;
    files.removeIf([&](const JobFile &file) {
        const Create create = details.creates.value(creates.value(file.id, -1));
        return isMade(create) || !mayBeAboutAFile(create.error);
    });
    return files;
}

} // namespace

GoneFiles::GoneFiles(JobTable &table, const FilesService &files, FileUploads &uploads)
    : m_table(table)
    , m_files(files)
    , m_uploads(uploads)
{
    connect(&table, &JobTable::changed, this, [this](const QList<JobKey> &keys) {
        if (m_table.isLoaded()) // not the rows of earlier runs
            look(keys);
    });
}

void GoneFiles::look(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row || !(isRefused(*row) || mayHaveRefusedCreates(*row))) {
            m_asked.remove(key);
        } else if (m_uploads.reaches(row->service) && !m_asked.contains(key)) {
            m_asked.insert(key);
            m_table.readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
                if (details)
                    ask(key, refusedFiles(*details));
            });
        }
    }
}

void GoneFiles::ask(JobKey key, const QList<JobFile> &files)
{
    QSet<FileId> asked;
    for (const JobFile &file : files) {
        if (isFromDisk(file))
            asked.insert(file.id);
    }
    const JobRowPtr row = m_table.find(key);
    if (asked.isEmpty() || !row || !m_uploads.reaches(row->service))
        return;
    m_files.in(row->scope)
        .fileNames(asked.values(), this,
                   [this, key, asked](const Result<FilesService::Names> &names) {
                       if (!names)
                           return;
                       const QList<FileId> known = names->keys();
                       const QSet<FileId> there(known.cbegin(), known.cend());
                       // A service that does not know the question answers with any files.
                       if (asked.contains(there) && there != asked)
                           take(key, asked - there);
                   })
        .release();
}

void GoneFiles::take(JobKey key, const QSet<FileId> &gone)
{
    const JobRowPtr row = m_table.find(key);
    if (!row)
        return;
    m_uploads.known().forget(UploadTarget{row->service, row->scope}.name(), gone);
    m_table.readDetails(key, this, [this, key, gone](const StoreResult<JobDetails> &details) {
        if (details)
            uploadAnew(key, *details, gone);
    });
}

void GoneFiles::uploadAnew(JobKey key, const JobDetails &details, const QSet<FileId> &gone)
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !isRefused(*row))
        return;
    JobDetailsChange change;
    for (int i = 0; i < int(details.files.size()); ++i) {
        JobFile file = details.files.at(i);
        if (!isFromDisk(file) || !gone.contains(file.id))
            continue;
        file.id = {};
        change.changedFiles.insert(i, file);
    }
    // In API v1 they are made anew once the files are there (cd::nameFiles()).
    const bool isOfFileEach = abilitiesOf(row->dialect).idempotentCreate;
    const QList<Create> creates
        = isOfFileEach && !details.creates.isEmpty() ? createForEachFile(details) : details.creates;
    for (int i = 0; i < int(creates.size()); ++i) {
        change.creates.insert(i, creates.at(i));
        change.creates[i].error.reset(); // they are sent again too
    }
    change.createCount = int(creates.size());
    const auto toUpload = int(change.changedFiles.size());
    m_table.changeDetails(key, change);
    m_table.change(key, [toUpload](JobRow &changed) { changed.filesToUpload = toUpload; });
}

} // namespace cd
