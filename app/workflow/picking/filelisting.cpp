// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/filelisting.h"

#include "workflow/uploads/filehashes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>
#include <utility>

namespace cd {

namespace {

constexpr qint64 longestWaitMs = 100; // on a slow disk, until what is known is told

FileFacts unreadable()
{
    FileFacts look;
    look.error = ServiceError{.kind = ServiceError::Kind::LocalFile,
                              .technical = QStringLiteral("the folder could not be read")};
    return look;
}

} // namespace

/// Collects what is found, and reports it in batches.
class FileListing::Telling
{
public:
    explicit Telling(QPromise<Part> &promise)
        : m_promise(promise)
    {
        m_sinceTold.start();
    }

    void tell(const QString &path, const FileFacts &look)
    {
        m_part.seen.append({path, look});
        const bool isLate = m_sinceTold.hasExpired(longestWaitMs);
        if (isLate || m_part.seen.size() >= FileListing::mostAtOnce)
            flush();
    }
    void tellLeftOut(const QList<LeftOut> &what) { m_part.leftOut += what; }
    bool isWanted() const { return !m_promise.isCanceled(); }
    void flush()
    {
        m_sinceTold.start();
        if (!m_part.seen.isEmpty() || !m_part.leftOut.isEmpty())
            m_promise.addResult(std::exchange(m_part, {}));
    }

private:
    QPromise<Part> &m_promise;
    Part m_part;
    QElapsedTimer m_sinceTold;
};

void FileListing::look(const Task &task, Telling &telling)
{
    const auto isWanted = [&telling] {
        return telling.isWanted();
    };
    const auto lookAt = [&](const QString &file) {
        telling.tell(file, readFileFacts(file));
    };
    const auto lookAtAll = [&](const FilesBelow &found) {
        telling.tellLeftOut(found.leftOut);
        for (const QString &folder : found.unreadable)
            telling.tell(folder, unreadable());
        for (auto file = found.files.cbegin(); file != found.files.cend() && isWanted(); ++file)
            lookAt(*file);
        return isWanted();
    };
    for (auto path = task.paths.cbegin(); path != task.paths.cend() && isWanted(); ++path) {
        const QFileInfo info(*path);
        const QString cleaned = QDir::cleanPath(info.absoluteFilePath());
        if (task.kind == Kind::List && info.isDir())
            walkFolder(cleaned, lookAtAll);
        else
            lookAt(cleaned);
    }
    if (isWanted())
        telling.flush();
}

/// Shared by the threads that read.
struct FileListing::Reading
{
    ~Reading() { promise->finish(); }

    FileHashes &hashes;
    QStringList paths;
    std::shared_ptr<QPromise<Part>> promise;
    std::atomic<qsizetype> next = 0; // of the paths
};

void FileListing::readAll(const QStringList &paths, const std::shared_ptr<QPromise<Part>> &promise)
{
    const std::shared_ptr<Reading> reading(new Reading{m_hashes, paths, promise});
    for (int i = m_hashes.threads().maxThreadCount(); i > 0; --i)
        readNext(reading, std::make_shared<Telling>(*promise));
}

/// One after the other, so that what is wanted sooner gets in between.
void FileListing::readNext(const std::shared_ptr<Reading> &reading,
                           const std::shared_ptr<Telling> &telling)
{
    reading->hashes.threads().start([reading, telling] {
        const auto isWanted = [&telling] {
            return telling->isWanted();
        };
        const qsizetype place = reading->next++;
        if (!isWanted() || place >= reading->paths.size())
            return telling->flush();
        const QString &path = reading->paths.at(place);
        telling->tell(path, reading->hashes.read(path, isWanted));
        readNext(reading, telling);
    });
}

FileListing::FileListing(FileHashes &hashes)
    : m_hashes(hashes)
{
}

FileListing::~FileListing()
{
    m_underWay.cancel();
}

void FileListing::list(const QStringList &paths)
{
    add({paths, Kind::List});
}

void FileListing::checkAgain(const QStringList &paths)
{
    add({paths, Kind::CheckAgain});
}

void FileListing::read(const QStringList &paths)
{
    add({paths, Kind::Read});
}

void FileListing::stopListing()
{
    const bool isListing = !m_waiting.isEmpty() && m_waiting.constFirst().kind != Kind::CheckAgain;
    for (qsizetype i = m_waiting.size() - 1; i > 0; --i) {
        if (m_waiting.at(i).kind != Kind::CheckAgain)
            m_waiting.removeAt(i);
    }
    if (isListing)
        m_underWay.cancel(); // and ends
}

void FileListing::add(const Task &task)
{
    if (task.paths.isEmpty())
        return;
    m_waiting.append(task);
    if (m_waiting.size() == 1)
        begin();
}

void FileListing::begin()
{
    const Task task = m_waiting.constFirst();
    const auto promise = std::make_shared<QPromise<Part>>();
    promise->start();
    m_underWay = promise->future();
    auto *watcher = new QFutureWatcher<Part>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, watcher, kind = task.kind](int index) {
                if (!watcher->isCanceled())
                    tell(kind, watcher->resultAt(index));
            });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        ended();
    });
    watcher->setFuture(m_underWay);
    if (task.kind == Kind::Read)
        return readAll(task.paths, promise);
    QThreadPool::globalInstance()->start([promise, task] {
        Telling telling(*promise);
        look(task, telling);
        promise->finish();
    });
}

void FileListing::tell(Kind kind, const Part &part)
{
    if (!part.leftOut.isEmpty())
        Q_EMIT leftOut(part.leftOut);
    if (kind == Kind::List && !part.seen.isEmpty())
        Q_EMIT listed(part.seen);
    else if (!part.seen.isEmpty())
        Q_EMIT checkedAgain(part.seen);
}

void FileListing::ended()
{
    m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        Q_EMIT idle();
    else
        begin();
}

} // namespace cd
