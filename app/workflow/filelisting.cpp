// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/filelisting.h"

#include "workflow/filewalk.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace cd {

namespace {

using Promise = QPromise<QList<FileListing::Seen>>;

/// Gathers what is seen, and tells it when it is enough.
class Telling
{
public:
    explicit Telling(Promise &promise)
        : m_promise(promise)
    {
    }

    /// False: nobody listens any more.
    bool tell(const QString &path, const FileLook &look)
    {
        m_seen.append({path, look});
        if (m_seen.size() >= FileListing::mostAtOnce)
            flush();
        return !m_promise.isCanceled();
    }
    void flush()
    {
        if (!m_seen.isEmpty())
            m_promise.addResult(std::exchange(m_seen, {}));
    }

private:
    Promise &m_promise;
    QList<FileListing::Seen> m_seen;
};

FileLook unreadable()
{
    FileLook look;
    look.error = ServiceError{.kind = ServiceError::Kind::LocalFile,
                              .technical = QStringLiteral("the folder could not be read")};
    return look;
}

bool tellFolder(const QString &path, Telling &telling)
{
    const FilesBelow below = filesBelow(path);
    for (const QString &folder : below.unreadable) {
        if (!telling.tell(folder, unreadable()))
            return false;
    }
    for (const QString &file : below.files) {
        if (!telling.tell(file, lookAtFile(file)))
            return false;
    }
    return true;
}

void tellAll(const QStringList &paths, bool withFolders, Promise &promise)
{
    Telling telling(promise);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString clean = QDir::cleanPath(info.absoluteFilePath());
        const bool goesOn = withFolders && info.isDir() ? tellFolder(clean, telling)
                                                        : telling.tell(clean, lookAtFile(clean));
        if (!goesOn)
            return;
    }
    telling.flush();
}

} // namespace

FileListing::~FileListing()
{
    m_underWay.cancel();
}

void FileListing::list(const QStringList &paths)
{
    add({paths, false});
}

void FileListing::lookAgain(const QStringList &paths)
{
    add({paths, true});
}

void FileListing::stopListing()
{
    const bool isListing = !m_waiting.isEmpty() && !m_waiting.constFirst().isAgain;
    for (qsizetype i = m_waiting.size() - 1; i > 0; --i) {
        if (!m_waiting.at(i).isAgain)
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
    const auto promise = std::make_shared<Promise>();
    promise->start();
    m_underWay = promise->future();
    auto *watcher = new QFutureWatcher<QList<Seen>>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, watcher, isAgain = task.isAgain](int index) {
                if (watcher->isCanceled())
                    return;
                if (isAgain)
                    Q_EMIT lookedAgain(watcher->resultAt(index));
                else
                    Q_EMIT listed(watcher->resultAt(index));
            });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        ended();
    });
    watcher->setFuture(m_underWay);
    QThreadPool::globalInstance()->start([promise, task] {
        tellAll(task.paths, !task.isAgain, *promise);
        promise->finish();
    });
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
