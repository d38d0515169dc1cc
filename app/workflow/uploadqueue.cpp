// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploadqueue.h"

#include "service/filesservice.h"
#include "workflow/filewalk.h"
#include "workflow/pastedids.h"
#include "workflow/session.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
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

UploadQueue::UploadQueue(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_target(target())
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(33ms);
    connect(&m_tell, &QTimer::timeout, this,
            [this] { Q_EMIT changed(std::exchange(m_changed, {})); });
    connect(&session, &Session::changed, this, &UploadQueue::sessionChanged);
    connect(&session, &Session::stateChanged, this, &UploadQueue::pump);
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
    takeUploaded(now);
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
        abandon(id);
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
        UploadItem *item = mutableItem(id);
        if (!item || item->path.isEmpty() || item->state != State::Failed)
            continue;
        lookAtFile(*item);
        takeUploaded(*item);
        tellChanged(id);
    }
    pump();
}

void UploadQueue::restore(const QList<UploadItem> &items)
{
    QList<UploadItem> restored;
    for (const UploadItem &saved : items) {
        if (saved.path.isEmpty()) {
            restored.append(saved.text.isEmpty() ? saved : itemForText(saved.text));
            continue;
        }
        if (hasPath(saved.path))
            continue;
        if (!saved.service.isEmpty() && !saved.fileId.isEmpty()) {
            m_uploaded.insert({saved.service, saved.path},
                              {saved.size, saved.modified, saved.fileId});
        }
        UploadItem item = saved;
        lookAtFile(item);
        restored.append(item);
    }
    append(restored);
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
            takeUploaded(item);
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

void UploadQueue::abandon(int id)
{
    const auto call = m_calls.find(id);
    if (call == m_calls.end())
        return;
    call->second.cancel();
    m_calls.erase(call);
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

/// Whether the item's file lies where the session is already, unchanged; then it is ready.
bool UploadQueue::takeUploaded(UploadItem &item) const
{
    const auto found = m_uploaded.constFind({m_target, item.path});
    if (item.state == State::Failed || found == m_uploaded.constEnd() || found->size != item.size
        || found->modified != item.modified)
        return false;
    item.fileId = found->fileId;
    item.service = m_target;
    item.state = State::Ready;
    item.progress = 1;
    return true;
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
        abandon(item.id);
        lookAtFile(item);
        takeUploaded(item);
        tellChanged(item.id);
    }
    pump();
}

void UploadQueue::pump()
{
    if (!m_session.isReady())
        return;
    for (UploadItem &item : m_items) {
        if (m_calls.size() >= atOnce)
            return;
        if (item.state == State::Waiting)
            upload(item);
    }
}

void UploadQueue::upload(UploadItem &item)
{
    tellChanged(item.id);
    lookAtFile(item);
    if (item.state == State::Failed)
        return;
    item.state = State::Uploading;
    m_calls[item.id] = m_session.files().upload(
        item.path, this,
        [this, id = item.id](qint64 sent, qint64 total) { progressed(id, sent, total); },
        [this, id = item.id](const Result<RemoteFile> &file) { ended(id, file); });
}

void UploadQueue::progressed(int id, qint64 sent, qint64 total)
{
    UploadItem *item = mutableItem(id);
    if (!item || total <= 0)
        return;
    item->progress = double(sent) / double(total);
    tellChanged(id);
}

void UploadQueue::ended(int id, const Result<RemoteFile> &file)
{
    m_calls.erase(id);
    UploadItem *item = mutableItem(id);
    if (!item)
        return;
    if (file) {
        m_uploaded.insert({m_target, item->path}, {item->size, item->modified, file->id});
        takeUploaded(*item);
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
