// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/watchedfolders.h"

#include "store/store.h"
#include "workflow/base/clock.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/watchfolders/folderpaths.h"
#include "workflow/watchfolders/watchedfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace cd {

namespace {

/// What the history knows of a folder.
struct ReadFolder
{
    WatchSetup setup;
    QHash<QString, FileStamp> known;
    WatchSpent spent;
    QDateTime lastFileAt;
    QList<JobKey> jobs;
};

StoreResult<ReadFolder> readFolder(const WatchStore &store, const WatchSetup &setup,
                                   const QDate &today)
{
    const auto known = store.known(setup.id);
    if (!known)
        return tl::make_unexpected(known.error());
    const auto spent = store.spent(setup.id, today);
    if (!spent)
        return tl::make_unexpected(spent.error());
    const auto jobs = store.openJobs(setup.id);
    if (!jobs)
        return tl::make_unexpected(jobs.error());
    return store.lastSentAt(setup.id).map([&](const QDateTime &last) {
        return ReadFolder{setup, *known, *spent, last, *jobs};
    });
}

StoreResult<QList<ReadFolder>> readFolders(Database &database, const QDate &today)
{
    WatchStore store(database);
    if (auto settled = store.settle(); !settled)
        return tl::make_unexpected(settled.error());
    const auto setups = store.folders();
    if (!setups)
        return tl::make_unexpected(setups.error());
    QList<ReadFolder> all;
    for (const WatchSetup &setup : *setups) {
        auto folder = readFolder(store, setup, today);
        if (!folder)
            return tl::make_unexpected(folder.error());
        all.append(*folder);
    }
    return all;
}

} // namespace

QString WatchedFolder::name() const
{
    const QString last = QFileInfo(setup.path).fileName();
    return last.isEmpty() ? setup.path : last;
}

WatchedFolders::WatchedFolders(const WatchParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.table, &JobTable::changed, this, &WatchedFolders::jobsChanged);
}

WatchedFolders::~WatchedFolders() = default;

void WatchedFolders::load()
{
    m_parts.store.post([today = m_parts.clock.now().date()](
                           Database &database) { return readFolders(database, today); },
                       this,
                       [this](const StoreResult<QList<ReadFolder>> &read) {
                           if (!read) {
                               Q_EMIT failed(read.error());
                               return;
                           }
                           for (const ReadFolder &one : *read) {
                               WatchedFolder &shown = take(one.setup, one.known).shown;
                               shown.spent = one.spent;
                               shown.lastFileAt = one.lastFileAt;
                               for (const JobKey job : one.jobs)
                                   m_jobs.insert(job, one.setup.id);
                           }
                           m_isLoaded = true;
                           tellTargets();
                           Q_EMIT loaded();
                       });
}

WatchedFolders::Folder &WatchedFolders::take(const WatchSetup &setup,
                                             const QHash<QString, FileStamp> &known)
{
    auto taken = std::make_unique<Folder>();
    taken->shown.setup = setup;
    taken->shown.pause = setup.isPaused ? Pause::ByPerson : Pause::None;
    taken->known = known;
    taken->spentOn = m_parts.clock.now().date();
    Folder &folder = *(m_folders[setup.id] = std::move(taken));
    watch(folder);
    return folder;
}

void WatchedFolders::begin(qint64 only)
{
    m_watched = only;
    jobsChanged(m_jobs.keys());
    for (const auto &[id, folder] : m_folders)
        watch(*folder);
}

void WatchedFolders::stop()
{
    m_watched.reset();
    for (const auto &[id, folder] : m_folders)
        stopWatching(*folder);
}

/// As long as it is to be watched.
void WatchedFolders::watch(Folder &folder)
{
    const WatchSetup &setup = folder.shown.setup;
    const bool isMeant = m_watched && (*m_watched == 0 || *m_watched == setup.id);
    if (!isMeant || setup.isPaused || folder.watch)
        return;
    folder.watch = std::make_unique<FolderWatch>(
        FolderLookOrder{setup.path, setup.isRecursive, folder.known, targets()}, m_parts.clock);
    connect(folder.watch.get(), &FolderWatch::looked, this,
            [this, id = setup.id](const FolderLook &look) { took(*this->folder(id), look); });
    connect(folder.watch.get(), &FolderWatch::lookedAgain, this,
            [this, id = setup.id] { sendDue(*this->folder(id)); });
    folder.watch->look();
}

void WatchedFolders::stopWatching(Folder &folder)
{
    if (!folder.watch)
        return;
    folder.known = folder.watch->known();
    folder.watch.reset();
    folder.shown.waiting = 0;
}

/// Whatever is delivered by any of them.
QStringList WatchedFolders::targets() const
{
    QStringList all;
    for (const auto &[id, folder] : m_folders) {
        if (folder->shown.setup.delivery)
            all.append(folder->shown.setup.delivery->root);
    }
    return all;
}

void WatchedFolders::tellTargets()
{
    for (const auto &[id, folder] : m_folders) {
        if (folder->watch)
            folder->watch->setTargets(targets());
    }
}

void WatchedFolders::setService(const QString &service, bool isReady, const SubmitTarget &target)
{
    m_service = service;
    m_isReady = isReady;
    m_target = target;
    for (const auto &[id, folder] : m_folders)
        sendDue(*folder);
}

QList<WatchedFolder> WatchedFolders::list() const
{
    QList<WatchedFolder> all;
    for (const auto &[id, folder] : m_folders)
        all.append(folder->shown);
    return all;
}

std::optional<WatchedFolder> WatchedFolders::find(qint64 id) const
{
    const Folder *found = folder(id);
    return found ? std::optional(found->shown) : std::nullopt;
}

WatchedFolders::Folder *WatchedFolders::folder(qint64 id) const
{
    const auto found = m_folders.find(id);
    return found == m_folders.end() ? nullptr : found->second.get();
}

std::optional<double> WatchedFolders::creditsAFile(const JobRequest &request) const
{
    if (!m_target.prices)
        return 0.0;
    const auto most = m_target.creditsFor(request, 1);
    return most ? std::optional(double(*most)) : std::nullopt;
}

QList<WatchedFolders::Problem> WatchedFolders::problems(const WatchSetup &setup,
                                                        const JobRequest *request) const
{
    QList<Problem> found;
    const QFileInfo there(setup.path);
    if (!there.isAbsolute() || !there.isDir() || !there.isReadable())
        found.append(Problem::NoFolder);
    const QString target = setup.delivery ? setup.delivery->root : QString();
    if (setup.delivery && !(QFileInfo(target).isAbsolute() && QFileInfo(target).isDir()))
        found.append(Problem::NoTarget);
    else if (setup.delivery && overlap(setup.path, target))
        found.append(Problem::TargetIsWatched);
    for (const auto &[id, other] : m_folders) {
        const WatchSetup &its = other->shown.setup;
        if (id == setup.id)
            continue;
        if (overlap(setup.path, its.path))
            found.append(Problem::WatchedAlready);
        if (its.delivery && overlap(setup.path, its.delivery->root))
            found.append(Problem::IsTarget);
        if (!target.isEmpty() && overlap(target, its.path))
            found.append(Problem::TargetIsWatched);
    }
    if (setup.preset.isEmpty() || setup.presetVersion <= 0)
        found.append(Problem::NoPreset);
    const bool hasCredits = setup.creditsADay > 0 || setup.creditsAMonth > 0;
    if (m_target.prices && !hasCredits && setup.filesADay <= 0 && setup.filesAMonth <= 0)
        found.append(Problem::NoLimit);
    if (request && hasCredits && !creditsAFile(*request))
        found.append(Problem::NoBound);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void WatchedFolders::add(const WatchSetup &setup, const std::function<void(qint64)> &added)
{
    m_parts.store.post(
        [setup, today = m_parts.clock.now().date()](Database &database) {
            WatchStore store(database);
            return store.add(setup).and_then([&](qint64 id) {
                WatchSetup numbered = setup;
                numbered.id = id;
                return readFolder(store, numbered, today);
            });
        },
        this,
        [this, added](const StoreResult<ReadFolder> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                if (added)
                    added(0);
                return;
            }
            const qint64 id = read->setup.id;
            take(read->setup, read->known).shown.spent = read->spent;
            tellTargets();
            Q_EMIT changed(id);
            if (added)
                added(id);
        });
}

void WatchedFolders::change(const WatchSetup &setup)
{
    Folder *changing = folder(setup.id);
    if (!changing)
        return;
    const WatchSetup before = std::exchange(changing->shown.setup, setup);
    changing->shown.setup.path = before.path; // another folder is another one
    changing->shown.setup.hasBegun = before.hasBegun;
    changing->shown.lastError.reset();
    ++changing->change;
    changing->asking.renew();
    changing->isAsking = false;
    if (before.preset != setup.preset || before.presetVersion != setup.presetVersion) {
        changing->preset.reset();
        changing->isPresetAsked = false;
    }
    const bool delivers = setup.delivery && !before.delivery;
    postDone([now = changing->shown.setup, delivers](WatchStore &store) {
        // What was sent before somebody wanted it delivered stays where it is.
        const auto done = delivers ? store.setAllDone(now.id) : StoreResult<void>();
        return done ? store.change(now) : done;
    });
    tellTargets();
    setPause(*changing, setup.isPaused ? Pause::ByPerson : Pause::None);
    if (setup.isPaused || before.isRecursive != setup.isRecursive)
        stopWatching(*changing);
    watch(*changing);
    Q_EMIT changed(setup.id);
    lookNow(setup.id);
}

void WatchedFolders::remove(qint64 id)
{
    if (!folder(id))
        return;
    m_folders.erase(id);
    postDone([id](WatchStore &store) { return store.remove(id); });
    tellTargets();
    Q_EMIT changed(id);
}

void WatchedFolders::postDone(const std::function<StoreResult<void>(WatchStore &)> &work)
{
    m_parts.store.post(
        [work](Database &database) {
            WatchStore store(database);
            return work(store);
        },
        this,
        [this](const StoreResult<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void WatchedFolders::setPaused(qint64 id, bool isPaused)
{
    const auto found = find(id);
    if (!found)
        return;
    WatchSetup setup = found->setup;
    setup.isPaused = isPaused;
    change(setup);
}

void WatchedFolders::lookNow(qint64 id)
{
    if (const Folder *found = folder(id); found && found->watch)
        found->watch->look();
}

void WatchedFolders::setPause(Folder &folder, Pause pause)
{
    if (std::exchange(folder.shown.pause, pause) == pause)
        return;
    Q_EMIT changed(folder.shown.id());
    if (pause != Pause::None && pause != Pause::ByPerson)
        Q_EMIT paused(folder.shown.id(), pause);
}

/// Nobody is there to decide about a file that went, or changed, before it was uploaded: the others
/// go without it.
void WatchedFolders::jobsChanged(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const auto of = m_jobs.constFind(key);
        const JobRowPtr row = of == m_jobs.cend() ? nullptr : m_parts.table.find(key);
        Folder *its = row ? folder(*of) : nullptr;
        if (!its)
            continue;
        const std::optional<ServiceError> error
            = row->error ? std::optional(*row->error) : std::nullopt;
        if (canGoOnWithoutFailed(*row))
            m_parts.outbox.goOnWithoutFailed(key);
        if (its->shown.lastError != error) {
            its->shown.lastError = error;
            Q_EMIT changed(*of);
        }
        if (hasEnded(*row))
            m_jobs.remove(key);
    }
}

} // namespace cd
