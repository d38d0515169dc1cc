// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/filelisting.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace cd {

namespace {

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
    }

    void tell(const QString &path, const FileFacts &look)
    {
        m_part.seen.append({path, look});
        if (m_part.seen.size() >= FileListing::mostAtOnce)
            flush();
    }
    void tellLeftOut(const QList<LeftOut> &what) { m_part.leftOut += what; }
    bool isWanted() const { return !m_promise.isCanceled(); }
    void flush()
    {
        if (!m_part.seen.isEmpty() || !m_part.leftOut.isEmpty())
            m_promise.addResult(std::exchange(m_part, {}));
    }

private:
    QPromise<Part> &m_promise;
    Part m_part;
};

void FileListing::look(const Task &task, Telling &telling)
{
    for (const QString &path : task.paths) {
        const QFileInfo info(path);
        FilesBelow found{{QDir::cleanPath(info.absoluteFilePath())}, {}, {}};
        if (task.kind == Kind::List && info.isDir())
            found = filesBelow(found.files.constFirst());
        telling.tellLeftOut(found.leftOut);
        for (const QString &folder : std::as_const(found.unreadable))
            telling.tell(folder, unreadable());
        for (const QString &file : std::as_const(found.files)) {
            if (!telling.isWanted())
                return;
            telling.tell(file,
                         task.kind == Kind::Read
                             ? readFile(file, [&telling] { return telling.isWanted(); })
                             : readFileFacts(file));
        }
    }
    telling.flush();
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
    const bool isListing = !m_waiting.isEmpty() && m_waiting.constFirst().kind == Kind::List;
    for (qsizetype i = m_waiting.size() - 1; i > 0; --i) {
        if (m_waiting.at(i).kind == Kind::List)
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
