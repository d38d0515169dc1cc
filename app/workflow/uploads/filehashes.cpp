// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/filehashes.h"

#include "disk/contenthash.h"
#include "store/store.h"

#include <QPromise>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <memory>

namespace cd {

using namespace std::chrono_literals;

namespace {

constexpr int mostThreads = 4;
constexpr auto hashesWrittenWithin = 100ms; // each writing waits for the disk

/// A file system's clock advances in steps: of a change in the same step the times say nothing.
constexpr std::chrono::milliseconds step = 20ms;
constexpr std::chrono::milliseconds coarseStep = 2s;

/// Whether any later change will show in its times. Of these, nobody can set the last one.
bool isSettled(const FileStamp &stamp)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const std::chrono::nanoseconds changed(stamp.changedNs);
    return now - changed >= (changed % 1s == 0ns ? coarseStep : step);
}

std::optional<FileStamp> settledStamp(const QString &path)
{
    const std::optional<FileStamp> stamp = fileStamp(path);
    if (!stamp || isSettled(*stamp))
        return stamp;
    QThread::msleep(step.count());
    return fileStamp(path);
}

QDateTime modifiedTime(const FileStamp &stamp)
{
    const std::chrono::nanoseconds time(stamp.modifiedNs);
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(time).count(), Qt::UTC);
}

} // namespace

FileHashes::FileHashes(Store &store)
    : m_store(store)
{
    m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, mostThreads));
    m_timer.setSingleShot(true);
    m_timer.setInterval(hashesWrittenWithin);
    connect(&m_timer, &QTimer::timeout, this, &FileHashes::write);
}

FileHashes::~FileHashes()
{
    m_isEnding = true;
    m_threads.clear();
    m_threads.waitForDone();
    write();
}

FileFacts FileHashes::read(const QString &path, const std::function<bool()> &isWanted,
                           const HashedFile &known)
{
    const auto goesOn = [&] {
        return !m_isEnding && isWanted();
    };
    if (!goesOn())
        return {};
    const std::optional<FileStamp> stamp = settledStamp(path);
    FileFacts facts = readFileFacts(path);
    if (facts.error || !stamp)
        return facts;
    facts.size = stamp->size; // of the moment that the hash is of
    facts.modified = modifiedTime(*stamp);
    facts.stamp = *stamp;
    facts.hash = known.stamp == *stamp ? known.hash : begin(*stamp);
    if (!facts.hash.isEmpty())
        return facts;
    const auto read = contentHash(path, goesOn);
    const QByteArray hash = read.value_or(QByteArray());
    if (!read) {
        facts.error
            = ServiceError{.kind = ServiceError::Kind::LocalFile, .technical = read.error()};
    }
    const std::optional<FileStamp> after = fileStamp(path);
    const bool isChanged
        = !after || after->size != stamp->size || after->modifiedNs != stamp->modifiedNs;
    if (isChanged && !facts.error)
        facts.error = ServiceError{.kind = ServiceError::Kind::FileChanged};
    const bool isWhole = goesOn() && !facts.error;
    if (isWhole)
        facts.hash = hash;
    end({*stamp, isWhole && after == stamp && isSettled(*stamp) ? hash : QByteArray()});
    return facts;
}

QList<HashedFile> FileHashes::recall(const QStringList &paths)
{
    QList<HashedFile> files;
    for (const QString &path : paths)
        files.append({fileStamp(path).value_or(FileStamp()), {}});
    m_store.wait([&files](Database &database) {
        const FileStore store(database);
        for (HashedFile &file : files)
            file.hash = store.hash(file.stamp);
        return true;
    });
    return files;
}

/// Its hash, if it is known; else it is this thread's to read it, and to end() that.
QByteArray FileHashes::begin(const FileStamp &stamp)
{
    const File file{stamp.device, stamp.inode};
    {
        QMutexLocker lock(&m_mutex);
        while (m_underWay.contains(file))
            m_hasEnded.wait(&m_mutex);
        if (const auto known = m_unwritten.constFind(file);
            known != m_unwritten.cend() && known->stamp == stamp)
            return known->hash;
        m_underWay.insert(file);
    }
    const QByteArray hash
        = m_store.wait([&stamp](Database &database) { return FileStore(database).hash(stamp); });
    if (!hash.isEmpty())
        end({stamp, {}});
    return hash;
}

void FileHashes::end(const HashedFile &read)
{
    const File file{read.stamp.device, read.stamp.inode};
    const QMutexLocker lock(&m_mutex);
    if (!read.hash.isEmpty()) {
        if (m_unwritten.isEmpty())
            QMetaObject::invokeMethod(&m_timer, qOverload<>(&QTimer::start), Qt::QueuedConnection);
        m_unwritten.insert(file, read);
    }
    m_underWay.remove(file);
    m_hasEnded.wakeAll();
}

void FileHashes::write()
{
    const QMutexLocker lock(&m_mutex); // until it is handed over, so that begin() finds it
    const QList<HashedFile> files = m_unwritten.values();
    m_unwritten.clear();
    if (files.isEmpty())
        return;
    m_store.post(
        [files](Database &database) { return FileStore(database).keepHashes(files).has_value(); },
        this, [](bool) {});
}

QFuture<FileHashes::Look> FileHashes::look(const QString &path, const HashedFile &known,
                                           const QString &target)
{
    const auto promise = std::make_shared<QPromise<Look>>();
    promise->start();
    const auto task = [this, promise, path, known, target] {
        Look look{read(
                      path, [&promise] { return !promise->isCanceled(); }, known),
                  {}};
        if (!target.isEmpty() && !look.facts.hash.isEmpty()) {
            look.stored = m_store.wait([&](Database &database) {
                return FileStore(database).uploaded(target, look.facts.hash);
            });
        }
        promise->addResult(look);
        promise->finish();
    };
    m_threads.start(task, 1);
    return promise->future();
}

} // namespace cd
