// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/submissionuploads.h"

#include "workflow/base/clock.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace cd {

namespace {

/// No more often does the table hear of a file that is still being sent.
constexpr std::chrono::milliseconds toldEvery = std::chrono::minutes(1);

/// A file of @p file's place and name of which nothing else is known yet.
JobFile asItIsNow(const JobFile &file)
{
    return {.id = {}, .name = file.name, .path = file.path, .key = newFileKey()};
}

bool isOfDisk(const ServiceError &error)
{
    return error.kind == ServiceError::Kind::LocalFile
        || error.kind == ServiceError::Kind::FileChanged;
}

} // namespace

SubmissionUploads::SubmissionUploads(JobTable &table, FileUploads &uploads, const Clock &clock)
    : m_table(table)
    , m_uploads(uploads)
    , m_clock(clock)
{
    connect(&uploads, &FileUploads::progressed, this, &SubmissionUploads::wentOn);
    connect(&uploads, &FileUploads::waits, this, &SubmissionUploads::waits);
    connect(&uploads, &FileUploads::uploaded, this, &SubmissionUploads::uploaded);
    connect(&uploads, &FileUploads::failed, this, &SubmissionUploads::failed);
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys)
            stop(key);
    });
}

void SubmissionUploads::begin(JobKey key, bool isResumed)
{
    m_table.readDetails(key, this, [this, key, isResumed](const StoreResult<JobDetails> &details) {
        const JobRowPtr row = m_table.find(key);
        if (!row || row->submission != SubmissionState::Uploading)
            return; // the user thought better of it
        if (details)
            take(*row, details->files, isResumed);
        else
            Q_EMIT notRead(key, details.error());
    });
}

void SubmissionUploads::take(const JobRow &row, const QList<JobFile> &files, bool isResumed)
{
    const JobKey key = row.key;
    stop(key);
    UploadWork &work = m_works[key];
    work.target = {row.service, row.scope};
    work.submittedAt = row.submittedAt;
    work.files = files;
    work.areCopiesApart = row.origin.areCopiesApart;
    for (const JobFile &file : files)
        work.taken.insert(file.id);
    QList<int> known;
    QList<int> anew;
    const QList<int> order = sendingOrder(files);
    int later = 0; // files that are not of its pilot
    for (const int i : order) {
        JobFile &file = work.files[i];
        if (!file.isToUpload())
            continue;
        if (row.terms.pilot > 0 && i >= row.terms.pilot) {
            ++later;
            continue;
        }
        if (isResumed)
            m_uploads.markUncertain(file.key);
        if (isResumed && work.areCopiesApart)
            work.anew.insert(file.key); // what it may have been sent under
        file.error.reset();
        JobFile there = file;
        const bool isThere = m_uploads.known().find(work.target.name(), there).isValid();
        if (isThere && work.takes(there.id)) {
            file = there;
            known.append(i);
        } else if (isThere) {
            anew.append(i);
        } else {
            add(work, i);
        }
    }
    work.left = int(work.open.size() + anew.size()) + later;
    if (!known.isEmpty())
        change(key, work, known, row.error);
    for (const int i : std::as_const(anew))
        addAnew(key, {i});
    QMetaObject::invokeMethod(
        this, [this, key] { endIfDone(key); }, Qt::QueuedConnection);
}

void SubmissionUploads::add(UploadWork &work, int position)
{
    const JobFile file = work.files.at(position);
    const bool isWanted = !work.open.contains(file.key);
    work.open.insert(file.key, position);
    if (isWanted)
        m_uploads.add(work.target, file,
                      work.anew.contains(file.key) ? FileUploads::Reuse::No
                                                   : FileUploads::Reuse::Yes);
}

/// Uploads a file though its content is there: another of the submission has that ID.
void SubmissionUploads::addAnew(JobKey key, const QList<int> &positions)
{
    UploadWork &work = m_works[key];
    const QString fileKey = newFileKey(); // by its own, what is there would be found
    work.anew.insert(fileKey);
    for (const int position : positions)
        work.files[position].key = fileKey;
    change(key, work, positions, work.error());
    addOnceWritten(key, positions);
}

void SubmissionUploads::stop(JobKey key)
{
    if (!m_works.contains(key))
        return;
    const UploadWork work = m_works.take(key);
    const QList<QString> keys = work.open.uniqueKeys();
    for (const QString &file : keys)
        m_uploads.drop(work.target, file);
}

void SubmissionUploads::tryAgain(JobKey key)
{
    const auto work = m_works.find(key);
    if (work == m_works.end())
        return;
    const QList<QString> waiting = work->open.uniqueKeys();
    for (const QString &file : waiting)
        m_uploads.retryNow(work->target, file);
    const QSet<int> failed = std::exchange(work->failed, {});
    for (const int position : failed) {
        JobFile &file = work->files[position];
        if (file.error && isOfDisk(*file.error))
            file = asItIsNow(file);
        file.error.reset();
    }
    if (failed.isEmpty())
        return;
    change(key, *work, failed.values(), {});
    addOnceWritten(key, failed.values());
}

void SubmissionUploads::goOnWithoutFailed(JobKey key)
{
    const auto work = m_works.find(key);
    if (work == m_works.end())
        return;
    work->isWithoutFailed = true;
    endIfDone(key);
}

QList<JobFile> SubmissionUploads::asTheyAre(const UploadTarget &target,
                                            const QList<JobFile> &files) const
{
    QList<JobFile> now = files;
    for (JobFile &file : now) {
        if (!file.path.isEmpty() && m_uploads.known().isForgotten(target.name(), file.id))
            file.id = {};
    }
    return now;
}

UploadProgress SubmissionUploads::progress(JobKey key) const
{
    return m_works.value(key).progress();
}

std::optional<QDateTime> SubmissionUploads::nextTry(JobKey key) const
{
    std::optional<QDateTime> first;
    const auto work = m_works.constFind(key);
    if (work == m_works.cend())
        return first;
    for (auto it = work->open.cbegin(); it != work->open.cend(); ++it) {
        const auto next = m_uploads.nextTry(work->target, it.key());
        if (!next)
            return std::nullopt;
        if (!first || *next < *first)
            first = next;
    }
    return first;
}

/// Stores the key of each file before it is sent under it.
void SubmissionUploads::addOnceWritten(JobKey key, const QList<int> &positions)
{
    QHash<int, QString> keys;
    for (const int position : positions)
        keys.insert(position, m_works[key].files.at(position).key);
    m_works[key].unwritten.insert(keys);
    m_table.write(this, [this, key, keys](const StoreResult<void> &written) {
        const auto work = m_works.find(key);
        if (work == m_works.end())
            return;
        // The row may have been begun again, which added them itself or gave them other keys.
        QList<int> those = keys.keys();
        those.removeIf([&](int at) {
            const auto now = work->unwritten.constFind(at);
            return now == work->unwritten.cend() || *now != keys.value(at);
        });
        std::sort(those.begin(), those.end());
        for (const int position : std::as_const(those))
            work->unwritten.remove(position);
        if (!written && !those.isEmpty()) { // it is told by the table, and tried again
            ServiceError error{.kind = ServiceError::Kind::LocalFile,
                               .technical = QStringLiteral("the history could not be written")};
            for (const int position : std::as_const(those)) {
                work->files[position].error = error;
                work->failed.insert(position);
            }
            return change(key, *work, those, error);
        }
        for (const int position : std::as_const(those))
            add(*work, position);
    });
}

/// Stores what is known of the files at @p positions in the table.
void SubmissionUploads::change(JobKey key, const UploadWork &work, const QList<int> &positions,
                               const std::optional<ServiceError> &error)
{
    JobDetailsChange change;
    for (const int position : positions)
        change.changedFiles.insert(position, work.files.at(position));
    if (!change.changedFiles.isEmpty())
        m_table.changeDetails(key, change);
    m_table.change(key, [&](JobRow &row) {
        row.error = error;
        if (row.error)
            row.error->acted = ServiceError::Acted::No; // a file may be there: no job is
        row.filesToUpload = work.left;
        if (!positions.isEmpty()) // else it only waits
            row.changedAt = m_clock.now();
    });
}

void SubmissionUploads::endIfDone(JobKey key)
{
    const auto work = m_works.constFind(key);
    const bool isDone = work != m_works.cend() && work->open.isEmpty() && work->unwritten.isEmpty()
        && (work->failed.isEmpty() || work->isWithoutFailed);
    if (!isDone || !m_table.contains(key))
        return;
    m_works.remove(key);
    m_table.readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        const JobRowPtr row = m_table.find(key);
        if (!row || row->submission != SubmissionState::Uploading || m_works.contains(key))
            return; // given up meanwhile, or begun again
        if (details)
            nameFiles(key, *details);
        else
            Q_EMIT notRead(key, details.error());
    });
}

/// Files that are left out stay among the row's files, but are not in the request; copies stand for
/// it by their one ID.
void SubmissionUploads::nameFiles(JobKey key, JobDetails details)
{
    const JobRowPtr row = m_table.find(key);
    const Naming naming = cd::nameFiles(*row, details);
    if (naming.ids.isEmpty()) {
        Q_EMIT finished(key, false);
        return;
    }
    JobDetailsChange change{.request = details.request};
    change.request->fileIds = naming.ids;
    for (int i = naming.keptCreates; i < int(naming.creates.size()); ++i)
        change.creates.insert(i, naming.creates.at(i));
    change.createCount = int(naming.creates.size());
    change.applyTo(details);
    const auto left = std::ranges::count_if(details.files, &JobFile::isToUpload);
    m_table.changeDetails(key, change);
    m_table.change(key, [&](JobRow &changed) {
        changed.filesToUpload = row->terms.pilot > 0 ? int(left) : 0;
        changed.copyCount = naming.copyCount;
        changed.hasCreates = changed.hasCreates || !naming.creates.isEmpty();
    });
    Q_EMIT named(key, naming.keptCreates, details);
    Q_EMIT finished(key, true);
}

QList<JobKey> SubmissionUploads::worksOn(const QString &target, const QString &key) const
{
    QList<JobKey> keys;
    for (auto it = m_works.cbegin(); it != m_works.cend(); ++it) {
        if (it->target.name() == target && it->open.contains(key) && m_table.contains(it.key()))
            keys.append(it.key());
    }
    return keys;
}

void SubmissionUploads::wentOn(const QString &target, const QString &key, double part)
{
    const QList<JobKey> works = worksOn(target, key);
    const QDateTime now = m_clock.now();
    for (const JobKey work : works) {
        m_works[work].parts.insert(key, part);
        if (m_table.find(work)->changedAt.msecsTo(now) >= toldEvery.count())
            m_table.change(work, [&now](JobRow &row) { row.changedAt = now; });
    }
}

void SubmissionUploads::waits(const QString &target, const QString &key, const ServiceError &why)
{
    const QList<JobKey> works = worksOn(target, key);
    for (const JobKey work : works) {
        m_works[work].parts.remove(key);
        change(work, m_works[work], {}, m_works[work].error().value_or(why));
    }
}

void SubmissionUploads::uploaded(const QString &target, const JobFile &file)
{
    const QList<JobKey> works = worksOn(target, file.key);
    for (const JobKey key : works) {
        UploadWork &work = m_works[key];
        const QList<int> positions = work.open.values(file.key);
        work.open.remove(file.key);
        work.parts.remove(file.key);
        if (!work.takes(file.id) && !work.anew.contains(file.key)) { // else it has no other
            addAnew(key, positions);
            continue;
        }
        work.left -= int(positions.size());
        for (const int position : positions) {
            const QString name = work.files.at(position).name;
            work.files[position] = file;
            work.files[position].name = name;
        }
        change(key, work, positions, work.error());
        endIfDone(key);
    }
}

void SubmissionUploads::failed(const QString &target, const QString &key, const ServiceError &why,
                               const FileFacts &look)
{
    const QList<JobKey> works = worksOn(target, key);
    for (const JobKey row : works) {
        UploadWork &work = m_works[row];
        if (!isOfDisk(why) && why.kind != ServiceError::Kind::Rejected)
            work.isWithoutFailed = false; // it may be the same with all that are left
        const QList<int> positions = work.open.values(key);
        work.open.remove(key);
        work.parts.remove(key);
        // What was edited between picking and submitting is what a person meant to submit; an
        // older file that was put in its place since is not.
        const QDateTime seen = work.files.at(positions.constFirst()).modified;
        const bool isAsMeant = why.kind == ServiceError::Kind::FileChanged && !look.error
            && look.modified >= seen && look.modified <= work.submittedAt;
        for (const int position : positions) {
            JobFile &file = work.files[position];
            if (isAsMeant) {
                file = asItIsNow(file);
                file.size = look.size;
                file.modified = look.modified;
            } else {
                file.error = why;
                work.failed.insert(position);
            }
        }
        change(row, work, positions, isAsMeant ? m_table.find(row)->error : why);
        if (isAsMeant)
            addOnceWritten(row, positions);
        else
            endIfDone(row);
    }
    const JobRowPtr first = works.isEmpty() ? nullptr : m_table.find(works.constFirst());
    if (first && why.kind == ServiceError::Kind::PaymentNeeded)
        Q_EMIT outOfCredits(first->service, why);
}

} // namespace cd
