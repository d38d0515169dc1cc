// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "wire/presetcodec.h"
#include "workflow/base/clock.h"
#include "workflow/form/presetversions.h"
#include "workflow/sending/outbox.h"
#include "workflow/spending/budget.h"
#include "workflow/uploads/filehashes.h"
#include "workflow/uploads/filetransfer.h"
#include "workflow/watchfolders/folderbudget.h"
#include "workflow/watchfolders/watchedfolder.h"
#include "workflow/watchfolders/watchedfolders.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Wanted = std::function<bool()>;

/// Reads a file that is to be sent, for its hash and as it is now.
void readOne(FolderSending &sending, FileHashes &hashes, const SeenFile &seen,
             const Wanted &isWanted)
{
    const FileFacts facts = hashes.read(seen.path, isWanted);
    const bool isGone = facts.size < 0;
    const bool isOther = !facts.error && !isSameFile(facts.stamp, seen.stamp);
    const bool isChanged = facts.error && facts.error->kind == ServiceError::Kind::FileChanged;
    if (isGone || isOther || isChanged || (!facts.error && facts.hash.isEmpty()))
        sending.changed.append(seen.path);
    else if (facts.error)
        ++sending.unread;
    else
        sending.files.append(
            {.path = seen.path, .stamp = facts.stamp, .hash = facts.hash, .key = newFileKey()});
}

JobFile jobFile(const WatchedFile &file)
{
    const qint64 milliseconds = file.stamp.modifiedNs / 1'000'000;
    return {.id = {},
            .name = QFileInfo(file.path).fileName(),
            .path = file.path,
            .size = file.stamp.size,
            .modified = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC),
            .hash = file.hash,
            .key = file.key};
}

QList<qint64> numbersOf(const QList<WatchedFile> &files)
{
    QList<qint64> numbers;
    for (const WatchedFile &file : files)
        numbers.append(file.number);
    return numbers;
}

} // namespace

void WatchedFolders::took(Folder &folder, const FolderLook &look)
{
    folder.shown.unfit = look.unfit;
    folder.shown.isWatchedBySystem = folder.watch->isWatchedBySystem();
    Q_EMIT looked(folder.shown.id());
    Q_EMIT changed(folder.shown.id());
    if (folder.spentOn != m_parts.clock.now().date() && !folder.isAsking && !folder.isSending)
        askWhatIsSpent(folder);
    if (look.isTarget)
        return setPause(folder, Pause::DeliversIntoItself);
    if (!look.isThere)
        return setPause(folder, Pause::FolderGone);
    if (folder.shown.pause == Pause::FolderGone || folder.shown.pause == Pause::DeliversIntoItself)
        setPause(folder, Pause::None);
    if (!folder.shown.setup.hasBegun)
        return noteExisting(folder, look);
    sendDue(folder);
}

/// The first look: what is there is sent only if somebody said so.
void WatchedFolders::noteExisting(Folder &folder, const FolderLook &look)
{
    const bool takesAll = folder.shown.setup.takesExisting;
    QList<WatchedFile> before;
    for (const SeenFile &file : takesAll ? QList<SeenFile>() : look.fresh)
        before.append({.path = file.path, .stamp = file.stamp});
    const qint64 id = folder.shown.id();
    folder.isAsking = true;
    m_parts.store.post(
        [id, before](Database &database) { return WatchStore(database).begin(id, before); },
        folder.asking.context(),
        [this, id, before](const StoreResult<void> &done) {
            Folder &begun = *this->folder(id);
            begun.isAsking = false;
            if (!done) {
                Q_EMIT failed(done.error()); // the next look tries again
                return;
            }
            begun.shown.setup.hasBegun = true;
            for (const WatchedFile &file : before)
                begun.know({file.path, file.stamp});
            sendDue(begun);
        });
}

WatchedFolder::Pause WatchedFolders::whyNot(const Folder &folder) const
{
    const WatchSetup &setup = folder.shown.setup;
    if (setup.isPaused)
        return Pause::ByPerson;
    if (m_service != setup.service || !m_isReady)
        return Pause::NoService;
    if (!folder.preset && folder.isPresetAsked)
        return Pause::PresetGone;
    return Pause::None;
}

/// Those that came together go together, and none waits long for others.
bool WatchedFolders::isDue(const Folder &folder) const
{
    const StableFiles &files = folder.watch->files();
    const int count = files.stableCount();
    return count >= mostAtOnce || (count > 0 && files.unstable().isEmpty())
        || (count > 0 && m_parts.clock.elapsed() - files.oldest() >= longestGathering);
}

void WatchedFolders::sendDue(Folder &folder)
{
    if (!folder.watch || folder.isSending || folder.isAsking || !folder.shown.setup.hasBegun
        || folder.shown.pause == Pause::FolderGone
        || folder.shown.pause == Pause::DeliversIntoItself)
        return;
    if (const int waiting = folder.watch->files().stableCount(); waiting != folder.shown.waiting) {
        folder.shown.waiting = waiting;
        Q_EMIT changed(folder.shown.id());
    }
    if (!folder.isPresetAsked)
        return askForPreset(folder);
    if (const Pause why = whyNot(folder); why != Pause::None)
        return setPause(folder, why);
    if (isDue(folder))
        askWhatIsSpent(folder);
    else if (folder.shown.waiting == 0 || folder.shown.pause == Pause::NoService
             || folder.shown.pause == Pause::PresetGone)
        setPause(folder, Pause::None);
}

void WatchedFolders::askForPreset(Folder &folder)
{
    const WatchSetup &setup = folder.shown.setup;
    folder.isPresetAsked = true;
    folder.isAsking = true;
    m_parts.versions.content(setup.preset, setup.presetVersion, folder.asking.context(),
                             [this, id = setup.id](const std::optional<Preset> &preset) {
                                 Folder &asked = *this->folder(id);
                                 asked.isAsking = false;
                                 asked.preset = preset;
                                 sendDue(asked);
                             });
}

/// Days and months pass while the program runs.
void WatchedFolders::askWhatIsSpent(Folder &folder)
{
    const qint64 id = folder.shown.id();
    const QDate today = m_parts.clock.now().date();
    folder.isAsking = true;
    m_parts.store.post(
        [id, today](Database &database) { return WatchStore(database).spent(id, today); },
        folder.asking.context(),
        [this, id, today](const StoreResult<WatchSpent> &spent) {
            Folder &asked = *this->folder(id);
            asked.isAsking = false;
            if (!spent) {
                Q_EMIT failed(spent.error());
                return;
            }
            asked.spentOn = today;
            if (std::exchange(asked.shown.spent, *spent) != *spent)
                Q_EMIT changed(id);
            plan(asked);
        });
}

std::optional<double> WatchedFolders::leftOfLimit() const
{
    const qint64 limit = m_parts.budget.ceiling();
    if (limit <= 0 || !m_target.prices)
        return std::nullopt;
    return double(limit) - m_parts.budget.spentThisMonth();
}

void WatchedFolders::plan(Folder &folder)
{
    if (!folder.watch || !folder.preset || folder.isSending)
        return;
    if (const Pause why = whyNot(folder); why != Pause::None)
        return setPause(folder, why);
    if (!isDue(folder))
        return;
    const auto each = creditsAFile(folder.preset->request);
    const FolderRoom room
        = roomOf(folder.shown.setup, folder.shown.spent, each, leftOfLimit(), mostAtOnce);
    setPause(folder, room.files > 0 ? Pause::None : room.why);
    if (room.files > 0)
        read(folder, room.files);
}

void WatchedFolders::read(Folder &folder, int most)
{
    const QList<SeenFile> files = folder.watch->files().stable().mid(0, most);
    folder.isSending = true;
    folder.isWanted = std::make_shared<std::atomic<bool>>(true);
    FolderSending sending{.day = m_parts.clock.now().date(),
                          .change = folder.change,
                          .credits = creditsAFile(folder.preset->request).value_or(0)};
    folder.reading->start(
        [files, sending, &hashes = m_parts.hashes, isWanted = folder.isWanted] {
            FolderSending read = sending;
            for (const SeenFile &file : files) {
                if (*isWanted)
                    readOne(read, hashes, file, [isWanted] { return isWanted->load(); });
            }
            return read;
        },
        [this, id = folder.shown.id()](const FolderSending &read) { reserve(id, read); });
}

/// Counts them against the budget as the history has it, and writes them down.
void WatchedFolders::reserve(qint64 id, const FolderSending &read)
{
    Folder &sending = *folder(id);
    sending.shown.unread = read.unread;
    for (const QString &path : sending.watch ? read.changed : QStringList())
        sending.watch->doubt(path);
    m_parts.store.post(
        [id, read, now = m_parts.clock.now()](Database &database) {
            return WatchStore(database).reserve(id, read.files, read.day, read.credits, now);
        },
        this,
        [this, id, read](const StoreResult<WatchReserved> &reserved) {
            if (reserved && folder(id))
                return submit(id, read, *reserved);
            if (reserved)
                return releaseRows(reserved->toSend); // it was removed meanwhile
            Q_EMIT failed(reserved.error());
            if (Folder *left = folder(id))
                left->isSending = false; // the next look tries again
        });
}

void WatchedFolders::submit(qint64 id, const FolderSending &read, const WatchReserved &reserved)
{
    Folder &sending = *folder(id);
    sending.shown.spent = reserved.spent;
    // Who chose another service, or a pause, meanwhile does not want these to be sent.
    const bool isWanted = sending.watch && sending.preset && sending.change == read.change
        && whyNot(sending) == Pause::None;
    if (reserved.toSend.isEmpty() || !isWanted) {
        releaseRows(reserved.toSend);
        return goOnSending(sending, {{}, reserved.copies, reserved.spent});
    }
    JobRequest request = sending.preset->request;
    request.fileIds.clear();
    request.webhooks.clear(); // nobody else is told of what comes by itself
    QList<JobFile> files;
    for (const WatchedFile &file : reserved.toSend)
        files.append(jobFile(file));
    const WatchSetup &setup = sending.shown.setup;
    JobOrigin origin;
    origin.preset = setup.preset;
    origin.presetVersion = setup.presetVersion;
    origin.presetHash = presetHash(*sending.preset);
    const QString label = u"%1 %2"_s.arg(sending.shown.name(), read.day.toString(Qt::ISODate));
    const JobKey job = m_parts.outbox.submit(request, files, label, {}, origin);
    m_jobs.insert(job, id);
    m_parts.table.write(this, [this, id, reserved, job](const StoreResult<void> &written) {
        written ? setSent(id, reserved, job) : notWritten(id, reserved, written.error());
    });
}

/// The job is on the disk.
void WatchedFolders::setSent(qint64 id, const WatchReserved &reserved, JobKey job)
{
    // Where that fails, the next start finds them by their keys.
    postDone([numbers = numbersOf(reserved.toSend), job](WatchStore &store) {
        return store.setSent(numbers, job);
    });
    Q_EMIT submitted(id, job, int(reserved.toSend.size()));
    Folder *sent = folder(id);
    if (!sent)
        return;
    sent->shown.lastFileAt = m_parts.clock.now();
    goOnSending(*sent, reserved);
}

/// It can't be written down, and is not sent.
void WatchedFolders::notWritten(qint64 id, const WatchReserved &reserved, const StoreError &error)
{
    releaseRows(reserved.toSend);
    Q_EMIT failed(error);
    if (Folder *left = folder(id))
        left->isSending = false; // the next look tries again
}

void WatchedFolders::releaseRows(const QList<WatchedFile> &files)
{
    if (!files.isEmpty())
        postDone(
            [numbers = numbersOf(files)](WatchStore &store) { return store.release(numbers); });
}

void WatchedFolders::goOnSending(Folder &folder, const WatchReserved &reserved)
{
    folder.isSending = false;
    const QList<WatchedFile> done = reserved.toSend + reserved.copies;
    for (const WatchedFile &file : done)
        folder.know({file.path, file.stamp});
    Q_EMIT changed(folder.shown.id());
    if (!done.isEmpty())
        sendDue(folder);
}

} // namespace cd
