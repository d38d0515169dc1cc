// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploadqueue.h"

#include "workflow/filewalk.h"
#include "workflow/pastedids.h"
#include "workflow/session.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = UploadItem::State;

auto hasNumber(int id)
{
    return [id](const UploadItem &item) {
        return item.id == id;
    };
}

} // namespace

UploadQueue::UploadQueue(Session &session, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_transfers(session.files(), clock)
    , m_target(target())
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(33ms);
    connect(&m_tell, &QTimer::timeout, this,
            [this] { Q_EMIT changed(std::exchange(m_changed, {})); });
    connect(&m_transfers, &FileTransfers::progressed, this, &UploadQueue::progressed);
    connect(&m_transfers, &FileTransfers::waits, this, &UploadQueue::waits);
    connect(&m_transfers, &FileTransfers::due, this, &UploadQueue::pump);
    connect(&m_transfers, &FileTransfers::ended, this, &UploadQueue::ended);
    connect(&session, &Session::changed, this, &UploadQueue::sessionChanged);
    connect(&session, &Session::stateChanged, this, &UploadQueue::goOn);
}

void UploadQueue::addPaths(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            walk(path);
        else
            files.append(path);
    }
    addFiles(files);
}

void UploadQueue::addFiles(const QStringList &paths)
{
    QList<UploadItem> items;
    for (const QString &path : paths) {
        UploadItem item;
        item.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        const auto hasItsPath = [&item](const UploadItem &other) {
            return other.path == item.path;
        };
        const auto known = std::find_if(m_items.begin(), m_items.end(), hasItsPath);
        if (known != m_items.end())
            lookAgain(*known);
        if (known != m_items.end() || std::any_of(items.begin(), items.end(), hasItsPath))
            continue;
        lookAtFile(item);
        items.append(item);
    }
    append(items);
    pump();
}

/// What is added again may have been edited meanwhile, or can be read now.
void UploadQueue::lookAgain(UploadItem &item)
{
    UploadItem now = item;
    lookAtFile(now);
    const bool isChanged
        = now.size != item.size || now.modified != item.modified || now.error != item.error;
    const bool isUnderWay = item.state == State::Waiting || item.state == State::Uploading;
    if (isUnderWay || !isChanged)
        return;
    m_uploaded.take(m_target, now);
    item = now;
    tellChanged(item.id);
}

void UploadQueue::addIds(const QString &pasted)
{
    const QStringList texts = pastedIds(pasted);
    QList<UploadItem> items;
    for (const QString &text : texts)
        items.append(itemForText(text));
    append(items);
}

void UploadQueue::addRemote(const QList<RemoteFile> &files)
{
    QList<UploadItem> items;
    for (const RemoteFile &file : files) {
        if (hasId(file.id))
            continue;
        UploadItem item;
        item.name = file.name;
        item.fileId = file.id;
        item.state = State::Ready;
        items.append(item);
    }
    append(items);
}

void UploadQueue::remove(const QList<int> &ids)
{
    QList<int> gone;
    for (const int id : ids) {
        const auto place = std::find_if(m_items.cbegin(), m_items.cend(), hasNumber(id));
        if (place == m_items.cend())
            continue;
        m_transfers.drop(id);
        m_changed.removeAll(id);
        m_items.erase(place);
        gone.append(id);
    }
    if (gone.isEmpty())
        return;
    markIds();
    Q_EMIT removed(gone);
    pump();
}

void UploadQueue::clear()
{
    QList<int> ids;
    for (const UploadItem &item : std::as_const(m_items))
        ids.append(item.id);
    remove(ids);
}

void UploadQueue::retry(const QList<int> &ids)
{
    for (const int id : ids) {
        m_transfers.hurry(id);
        UploadItem *item = mutableItem(id);
        if (!item || item->path.isEmpty() || item->state != State::Failed)
            continue;
        lookAtFile(*item);
        m_uploaded.take(m_target, *item);
        tellChanged(id);
    }
    pump();
}

void UploadQueue::restore(const QList<UploadItem> &items)
{
    QList<UploadItem> restored;
    for (const UploadItem &saved : items) {
        if (saved.path.isEmpty() || !hasPath(saved.path))
            restored.append(this->restored(saved));
    }
    append(restored);
}

UploadItem UploadQueue::restored(const UploadItem &saved)
{
    if (saved.path.isEmpty())
        return saved.text.isEmpty() ? saved : itemForText(saved.text);
    if (!saved.service.isEmpty() && !saved.fileId.isEmpty())
        m_uploaded.add(saved.service, saved, saved.fileId);
    UploadItem item = saved;
    if (!saved.key.isEmpty() && saved.fileId.isEmpty())
        item.sentTo.insert(m_target); // perhaps, after it was saved
    lookAtFile(item);
    return item;
}

void UploadQueue::setItems(const QList<UploadItem> &items)
{
    QSet<int> wanted;
    for (const UploadItem &item : items)
        wanted.insert(item.id);
    QList<int> surplus;
    QHash<int, UploadItem> here;
    for (const UploadItem &item : std::as_const(m_items)) {
        if (wanted.contains(item.id))
            here.insert(item.id, item);
        else
            surplus.append(item.id);
    }
    remove(surplus);
    QList<UploadItem> all;
    QList<int> come;
    for (const UploadItem &saved : items) {
        if (const auto item = here.constFind(saved.id); item != here.cend()) {
            all.append(*item);
            continue;
        }
        UploadItem item = restored(saved);
        item.id = saved.id;
        if (item.state == State::Waiting)
            m_uploaded.take(m_target, item);
        all.append(item);
        come.append(item.id);
    }
    m_items = all;
    if (come.isEmpty())
        return;
    markIds();
    Q_EMIT added(come);
    pump();
}

const UploadItem *UploadQueue::find(int id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), hasNumber(id));
    return found == m_items.cend() ? nullptr : &*found;
}

QList<FileId> UploadQueue::readyIds() const
{
    QList<FileId> ids;
    for (const UploadItem &item : m_items) {
        if (item.state == State::Ready)
            ids.append(item.fileId);
    }
    return ids;
}

std::optional<QDateTime> UploadQueue::nextTry(int id) const
{
    return m_session.isReady() ? m_transfers.nextTry(id) : std::nullopt;
}

bool UploadQueue::isIdle() const
{
    return m_walking == 0 && std::none_of(m_items.begin(), m_items.end(), [](const auto &item) {
               return item.state == State::Waiting || item.state == State::Uploading;
           });
}

UploadItem *UploadQueue::mutableItem(int id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), hasNumber(id));
    return found == m_items.end() ? nullptr : &*found;
}

bool UploadQueue::hasPath(const QString &path) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [&path](const UploadItem &item) { return item.path == path; });
}

bool UploadQueue::hasId(const FileId &fileId) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&fileId](const UploadItem &item) {
        return item.state == State::Ready && item.fileId == fileId;
    });
}

void UploadQueue::append(const QList<UploadItem> &items)
{
    QList<int> ids;
    for (UploadItem item : items) {
        item.id = ++m_lastId;
        if (item.state == State::Waiting)
            m_uploaded.take(m_target, item);
        m_items.append(item);
        ids.append(item.id);
    }
    if (ids.isEmpty())
        return;
    markIds();
    Q_EMIT added(ids);
    pump();
}

/// Of several items with the same ID the first is good, the others are marked.
void UploadQueue::markIds()
{
    QSet<FileId> seen;
    for (UploadItem &item : m_items) {
        if (item.path.isEmpty() && !item.fileId.isEmpty()) {
            const bool isDuplicate = seen.contains(item.fileId);
            const State state = isDuplicate ? State::Failed : State::Ready;
            if (state != item.state)
                tellChanged(item.id);
            item.state = state;
            item.error = isDuplicate ? std::optional(duplicateIdError()) : std::nullopt;
        }
        if (item.state == State::Ready)
            seen.insert(item.fileId);
    }
}

void UploadQueue::walk(const QString &folder)
{
    ++m_walking;
    const auto promise = std::make_shared<QPromise<QStringList>>();
    promise->future().then(this, [this](const QStringList &files) {
        --m_walking;
        addFiles(files);
        Q_EMIT changed({}); // isIdle(), also where nothing was found
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder] {
        promise->addResult(filesBelow(folder));
        promise->finish();
    });
    Q_EMIT changed({});
}

QString UploadQueue::target() const
{
    const QString project = m_session.connection().scope.project.value;
    return project.isEmpty() ? m_session.serviceId() : m_session.serviceId() + u' ' + project;
}

/// Files from disk belong to the service they were uploaded to: on another they are uploaded anew.
void UploadQueue::sessionChanged()
{
    if (target() == m_target)
        return;
    m_target = target();
    for (UploadItem &item : m_items) {
        if (item.path.isEmpty())
            continue;
        m_transfers.drop(item.id);
        lookAtFile(item);
        m_uploaded.take(m_target, item);
        tellChanged(item.id);
    }
    pump();
}

/// A service that answers again is asked at once by all that waited for it.
void UploadQueue::goOn()
{
    if (m_session.isReady())
        m_transfers.hurry();
    const QList<int> ids = m_transfers.ids();
    for (const int id : ids)
        tellChanged(id);
    pump();
}

void UploadQueue::pump()
{
    if (!m_session.isReady())
        return;
    for (UploadItem &item : m_items) {
        if (m_transfers.running() >= atOnce)
            return;
        if (item.state == State::Waiting && !m_transfers.nextTry(item.id))
            upload(item);
    }
}

void UploadQueue::upload(UploadItem &item)
{
    tellChanged(item.id);
    lookAtFile(item);
    if (item.state == State::Failed) {
        m_transfers.drop(item.id);
        return;
    }
    item.state = State::Uploading;
    m_transfers.start(item, item.sentTo.contains(m_target));
    item.sentTo.insert(m_target);
}

void UploadQueue::progressed(int id, double part)
{
    mutableItem(id)->progress = part;
    tellChanged(id);
}

void UploadQueue::waits(int id, const ServiceError &why)
{
    UploadItem *item = mutableItem(id);
    item->state = State::Waiting;
    item->error = why;
    tellChanged(id);
    pump();
}

void UploadQueue::ended(int id, const Result<RemoteFile> &file)
{
    UploadItem *item = mutableItem(id);
    item->sentTo.remove(m_target);
    if (file) {
        m_uploaded.add(m_target, *item, file->id);
        m_uploaded.take(m_target, *item);
    } else {
        item->state = State::Failed;
        item->error = file.error();
    }
    tellChanged(id);
    pump();
}

/// Progress comes often; who listens is told at the pace of a screen.
void UploadQueue::tellChanged(int id)
{
    if (!m_changed.contains(id))
        m_changed.append(id);
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace cd
