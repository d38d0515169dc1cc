// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/filecleanup.h"

#include "store/store.h"
#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/uploads/fileuploads.h"

#include <algorithm>
#include <utility>

namespace cd {

using namespace std::chrono_literals;

namespace {

/// What happens together is looked at together.
constexpr auto looksAfter = 1s;
/// This long before it goes, a file in a directory is no longer counted on.
constexpr auto expiresEarly = 30min;
/// How many deleted files drafts and undo may bring back.
constexpr int mostGone = 20'000;

UploadTarget targetOf(const StoredFile &file)
{
    return {file.service, file.scope};
}

} // namespace

FileCleanup::FileCleanup(Store &store, JobTable &table, const FilesService &files,
                         FileUploads &uploads, const UploadQueue &form, Clock &clock)
    : m_store(store)
    , m_table(table)
    , m_files(files)
    , m_uploads(uploads)
    , m_form(form)
    , m_clock(clock)
    , m_alarm(clock, [this] { look(); })
    , m_expiry(clock, [this] { forgetGone(); })
    , m_retry(clock, [this] { lookSoon(); })
    , m_rows(table)
{
    connect(&uploads, &FileUploads::stored, this, &FileCleanup::record);
    connect(&table, &JobTable::added, this, &FileCleanup::rowsAdded);
    connect(&table, &JobTable::changed, this, &FileCleanup::rowsChanged);
    connect(&table, &JobTable::removed, this, &FileCleanup::rowsRemoved);
    connect(&table, &JobTable::loaded, this, &FileCleanup::lookSoon);
    connect(&form, &UploadQueue::removed, this, &FileCleanup::lookSoon);
}

/// Runs @p work(StoredFileStore) in the store's thread; @p done gets what it returned, unless the
/// service changed meanwhile.
template<typename Work, typename Done>
void FileCleanup::inStore(Work work, Done done)
{
    m_store.post([work](Database &database) { return work(StoredFileStore(database)); },
                 m_asking.context(), done);
}

void FileCleanup::setService(const QString &service, bool ready, FileStorage storage)
{
    const bool isOther = service != m_service;
    if (isOther) {
        m_asking.renew();
        m_batch.clear();
        m_underWay = 0;
        m_isBusy = false;
        m_isAwaited = false;
        m_isRemoving = false;
        m_refused.clear();
        m_error.reset();
        m_retry.reset();
    }
    const bool isReached = ready && (isOther || !m_ready);
    m_service = service;
    m_ready = ready;
    m_storage = storage;
    if (isOther)
        Q_EMIT removalChanged();
    if (isReached) {
        m_retry.reset();
        forgetGone();
        lookSoon();
    }
}

void FileCleanup::readSums(QObject *context, const Sums &done)
{
    m_store.post([](Database &database) { return StoredFileStore(database).sums(); }, context,
                 done);
}

/// Of a file that is to go among the stored ones.
FileFate FileCleanup::fateThere() const
{
    const bool goes
        = m_storage == FileStorage::DeleteWhenDone || m_storage == FileStorage::Ephemeral;
    return goes ? FileFate::WhenDone : FileFate::Keep;
}

void FileCleanup::record(const UploadTarget &target, const JobFile &file,
                         const EphemeralDirectory &place)
{
    const StoredFile stored{.service = target.service,
                            .scope = target.scope,
                            .id = file.id,
                            .key = file.key,
                            .name = file.name,
                            .size = file.size,
                            .hash = file.hash,
                            .uploadedAt = m_clock.now(),
                            .directory = place,
                            .fate = place.id.isEmpty() ? fateThere() : FileFate::Keep};
    m_store.post([stored](Database &database) { return StoredFileStore(database).add(stored); },
                 this, [this](const StoreResult<void> &) { Q_EMIT changed(); });
    m_justStored.insert(file.id);
    if (place.expiresAt.isValid() && !std::exchange(m_looksForExpired, true))
        m_expiry.setFor(m_clock.elapsed() + expiresEarly / 2);
}

/// Files that are not there any more: drafts and undo may bring their IDs back.
void FileCleanup::forgetGone()
{
    if (m_looksForExpired)
        m_expiry.setFor(m_clock.elapsed() + expiresEarly / 2);
    const QDateTime now = m_clock.now().addMSecs(std::chrono::milliseconds(expiresEarly).count());
    inStore(
        [service = m_service, now](const StoredFileStore &files) {
            const auto expired = files.expire(now);
            return files.gone(service, mostGone);
        },
        [this](const StoreResult<QList<StoredFile>> &gone) {
            forget(gone.value_or(QList<StoredFile>()));
        });
}

/// No submission takes them from now on.
void FileCleanup::forget(const QList<StoredFile> &files)
{
    QHash<QString, QSet<FileId>> ids;
    for (const StoredFile &file : files)
        ids[targetOf(file).name()].insert(file.id);
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        m_uploads.known().forget(it.key(), *it);
}

void FileCleanup::rowsAdded(const QList<JobKey> &keys)
{
    QList<JobKey> submitted;
    for (const JobKey key : keys) {
        m_rows.take(key);
        const JobRowPtr row = m_table.find(key);
        if (m_table.isLoaded() && row && row->service == m_service
            && row->submission != SubmissionState::Adopted)
            submitted.append(key);
    }
    decide(submitted);
}

/// What was uploaded before, and is used again by these: the latest word counts.
void FileCleanup::decide(const QList<JobKey> &submitted)
{
    if (submitted.isEmpty() || m_storage == FileStorage::Unasked)
        return;
    m_table.write(this, [this, submitted, fate = fateThere()](const StoreResult<void> &) {
        inStore([submitted,
                 fate](const StoredFileStore &files) { return files.decide(submitted, fate); },
                [this](const StoreResult<void> &) { lookSoon(); }); // one may have ended already
    });
}

void FileCleanup::rowsChanged(const QList<JobKey> &keys)
{
    bool isLess = false;
    QList<JobKey> named; // content that is there may have come to them since they were added
    for (const JobKey key : keys) {
        const bool wasUploading = m_rows.isUploading(key);
        isLess |= m_rows.take(key); // it may have ended in the same tick
        const JobRowPtr row = m_table.find(key);
        if (row && wasUploading && !m_rows.isUploading(key) && row->service == m_service)
            named.append(key);
    }
    decide(named);
    if (isLess)
        lookSoon();
}

void FileCleanup::rowsRemoved(const QList<JobKey> &keys)
{
    for (const JobKey key : keys)
        m_rows.takeOut(key);
    lookSoon();
}

QSet<FileId> FileCleanup::inForm() const
{
    QSet<FileId> held;
    for (const UploadItem &item : m_form.items()) {
        if (!item.fileId.isEmpty())
            held.insert(item.fileId);
    }
    return held;
}

bool FileCleanup::isInForm(const StoredFile &file) const
{
    return std::ranges::any_of(m_form.items(),
                               [&file](const UploadItem &item) { return item.fileId == file.id; });
}

void FileCleanup::lookSoon()
{
    if (!m_ready || !m_table.isLoaded() || m_isAwaited)
        return;
    m_isAwaited = true;
    m_alarm.setFor(m_clock.elapsed() + looksAfter);
}

void FileCleanup::look()
{
    if (m_isBusy)
        return; // it follows, see rest()
    m_isAwaited = false;
    if (!m_ready || m_retry.nextTry())
        return rest(false);
    m_isBusy = true;
    m_justStored.clear();
    m_table.write(m_asking.context(), [this](const StoreResult<void> &written) {
        if (!written)
            return rest(false); // the next row that changes brings it up again
        inStore(
            [service = m_service, jobs = m_rows.all(),
             held = inForm() + m_refused](const StoredFileStore &files) {
                return files.unneeded(service, {jobs, held}, batchSize);
            },
            [this](const StoreResult<QList<StoredFile>> &files) {
                plan(files.value_or(QList<StoredFile>()));
            });
    });
}

void FileCleanup::plan(QList<StoredFile> files)
{
    // The row of one that was stored meanwhile may not have been read with it.
    const bool isMore = files.removeIf([this](const StoredFile &file) {
        return m_justStored.contains(file.id);
    }) > 0;
    if (files.isEmpty())
        return rest(isMore);
    forget(files);
    m_batch = files;
    claimNext();
}

/// Those before may have taken minutes: it is asked once more who needs them.
void FileCleanup::claimNext()
{
    if (!m_ready || m_batch.isEmpty() || m_retry.nextTry())
        return rest(!m_retry.nextTry());
    const QList<StoredFile> next = m_batch.first(std::min<qsizetype>(mostAtOnce, m_batch.size()));
    m_table.write(m_asking.context(), [this, next](const StoreResult<void> &written) {
        if (!written)
            return rest(false);
        inStore(
            [next, jobs = m_rows.all()](const StoredFileStore &store) {
                return store.claim(next, jobs);
            },
            [this, next, newest = m_rows.newest()](const StoreResult<QList<StoredFile>> &claimed) {
                claimed ? send(next, *claimed, newest) : rest(false);
            });
    });
}

/// What is not sent here is looked for again.
void FileCleanup::send(const QList<StoredFile> &next, const QList<StoredFile> &claimed,
                       JobKey newest)
{
    for (const StoredFile &file : next) {
        const bool isCancelled = !m_batch.removeOne(file);
        const bool cameAgain = !m_uploads.known().isForgotten(targetOf(file).name(), file.id);
        const bool isNeeded
            = !claimed.contains(file) || newest != m_rows.newest() || isInForm(file);
        if (isCancelled || cameAgain || isNeeded)
            continue;
        ++m_underWay;
        m_files.in(file.scope)
            .remove(file.id, m_asking.context(),
                    [this, file](const Result<FileId> &answer) { answered(file, answer); })
            .release();
    }
    if (m_underWay == 0)
        claimNext();
}

void FileCleanup::answered(const StoredFile &file, const Result<FileId> &answer)
{
    --m_underWay;
    const bool isAsked = m_isRemoving && file.fate == FileFate::Asked;
    if (answer || answer.error().kind == ServiceError::Kind::NotFound) {
        m_error.reset();
        m_removal.deleted += isAsked ? 1 : 0;
        inStore([file](const StoredFileStore &files) { return files.setGone(file); },
                [](const StoreResult<void> &) {});
    } else {
        const bool isFirst = !m_error;
        m_error = answer.error();
        m_removal.failed += isAsked ? 1 : 0;
        if (m_error->retry == ServiceError::Retry::Never)
            m_refused.insert(file.id);
        else if (!m_retry.nextTry())
            m_retry.failed(m_error->after);
        if (isFirst)
            Q_EMIT failed(*m_error);
    }
    Q_EMIT removalChanged();
    if (m_underWay == 0)
        claimNext();
}

/// Nothing is under way any more.
void FileCleanup::rest(bool isMore)
{
    m_batch.clear();
    m_isBusy = false;
    m_isAwaited |= isMore;
    if (m_isAwaited)
        m_alarm.setFor(m_clock.elapsed());
    else
        endRemoval();
    Q_EMIT changed();
}

void FileCleanup::remove(const QList<StoredSum> &sums)
{
    QList<StoredSum> there = sums;
    there.removeIf([this](const StoredSum &sum) { return sum.service != m_service; });
    if (there.isEmpty() || m_isRemoving || !m_ready)
        return;
    m_isRemoving = true;
    m_removal = {};
    m_refused.clear();
    m_retry.reset();
    inStore([there](const StoredFileStore &files) { return files.ask(there); },
            [this](const StoreResult<qint64> &asked) {
                m_removal.asked = asked.value_or(0);
                m_removal.isCounted = true;
                Q_EMIT removalChanged();
                lookSoon();
            });
}

void FileCleanup::cancelRemoval()
{
    if (!m_isRemoving)
        return;
    QList<StoredFile> unsent = std::exchange(m_batch, {});
    unsent.removeIf([](const StoredFile &file) { return file.fate != FileFate::Asked; });
    inStore(
        [service = m_service, unsent](const StoredFileStore &files) {
            const auto kept = files.setFate(unsent, FileFate::Keep);
            return files.askNoMore(service);
        },
        [this](const StoreResult<void> &) { Q_EMIT changed(); });
    m_removal.isCounted = true;
    m_removal.isCancelled = true;
    endRemoval();
}

void FileCleanup::endRemoval()
{
    if (!m_isRemoving || !m_removal.isCounted)
        return;
    m_isRemoving = false;
    Q_EMIT removalEnded();
}

} // namespace cd
