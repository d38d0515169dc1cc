// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/uploadqueue.h"

#include "workflow/connection/session.h"
#include "workflow/uploads/fileuploads.h"
#include "workflow/uploads/pastedids.h"

#include <chrono>
#include <utility>

namespace cd {

using namespace std::chrono_literals;

using State = UploadItem::State;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

bool waits(const UploadItem &item)
{
    return item.state == State::Local && item.error && item.error->retry == Retry::Later;
}

} // namespace

UploadQueue::UploadQueue(Session &session, FileUploads &uploads, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_uploads(uploads)
    , m_target(target())
    , m_ahead(uploads)
{
    m_ahead.setTarget(m_target, false);
    m_tell.setSingleShot(true);
    m_tell.setInterval(33ms);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        const QSet<int> progress = std::exchange(m_progressed, {}) - m_changed;
        if (const QSet<int> ids = std::exchange(m_changed, {}); !ids.isEmpty())
            Q_EMIT changed(ids.values());
        if (!progress.isEmpty())
            Q_EMIT progressed(progress.values());
    });
    connect(&m_listing, &FileListing::listed, this, &UploadQueue::listed);
    connect(&m_listing, &FileListing::leftOut, this, &UploadQueue::leftOut);
    connect(&m_listing, &FileListing::checkedAgain, this, &UploadQueue::looked);
    connect(&m_listing, &FileListing::idle, this, [this] {
        m_ahead.allListed();
        Q_EMIT changed({});
    });
    connect(&m_reading, &FileListing::checkedAgain, this, &UploadQueue::looked);
    connect(&uploads, &FileUploads::started, this, &UploadQueue::started);
    connect(&uploads, &FileUploads::progressed, this, &UploadQueue::wentOn);
    connect(&uploads, &FileUploads::waits, this, &UploadQueue::stopped);
    connect(&uploads, &FileUploads::failed, this, &UploadQueue::stopped);
    connect(&uploads, &FileUploads::uploaded, this, &UploadQueue::uploaded);
    connect(&uploads, &FileUploads::dropped, this, &UploadQueue::dropped, Qt::QueuedConnection);
    connect(&uploads, &FileUploads::forgotten, this, [this] { findAgain({State::Ready}); });
    connect(&session, &Session::changed, this, &UploadQueue::sessionChanged);
}

void UploadQueue::addPaths(const QStringList &paths)
{
    m_listing.list(paths);
    Q_EMIT changed({});
}

void UploadQueue::listed(const QList<FileListing::Seen> &files)
{
    QList<UploadItem> items;
    QSet<QString> paths;
    for (const FileListing::Seen &seen : files) {
        if (UploadItem *known = m_items.ofPath(seen.path)) {
            m_ahead.pick({known->id});
            take(*known, seen.look);
        } else if (!paths.contains(seen.path)) {
            UploadItem item;
            item.path = seen.path;
            takeLook(item, seen.look);
            paths.insert(seen.path);
            items.append(item);
        }
    }
    m_ahead.pick(append(items));
    uploadAhead();
    readDuplicates();
}

void UploadQueue::looked(const QList<FileListing::Seen> &files)
{
    for (const FileListing::Seen &seen : files) {
        if (UploadItem *item = m_items.ofPath(seen.path))
            take(*item, seen.look);
    }
    uploadAhead();
    readDuplicates();
}

/// Only files of equal size can be duplicates: only those are read for their hashes.
void UploadQueue::readDuplicates()
{
    m_reading.read(m_items.takeUnreadDuplicates());
    tellChanged(m_items.markSame());
}

/// Files that are listed already may have been edited since, or may be readable now.
void UploadQueue::take(UploadItem &item, const FileFacts &look)
{
    const bool isSame = look.size == item.size && look.modified == item.modified && !look.error;
    if (isSame && !look.hash.isEmpty())
        item.hash = look.hash;
    if (isSame && item.state != State::Looking && item.state != State::Failed)
        return;
    m_ahead.stop(item);
    m_items.change(item, [&look](UploadItem &changed) { takeLook(changed, look); });
    findThere(item);
    tellChanged({item.id});
}

void UploadQueue::addIds(const QString &pasted)
{
    QList<UploadItem> items;
    for (const QString &text : pastedIds(pasted)) {
        items.append(itemForText(text));
        items.last().service = m_target.name();
    }
    append(items);
}

void UploadQueue::addRemote(const QList<RemoteFile> &files)
{
    QList<UploadItem> items;
    for (const RemoteFile &file : files) {
        UploadItem item;
        item.name = file.name;
        item.fileId = file.id;
        item.service = m_target.name();
        item.state = State::Ready;
        if (!m_items.hasReady(file.id))
            items.append(item);
    }
    append(items);
}

void UploadQueue::remove(const QList<int> &ids)
{
    const QList<UploadItem> gone = m_items.take({ids.cbegin(), ids.cend()});
    if (gone.isEmpty())
        return;
    for (const UploadItem &item : gone) {
        m_ahead.stop(item);
        m_changed.remove(item.id);
        m_progressed.remove(item.id);
    }
    markIds();
    Q_EMIT removed(idsOf(gone));
    tellChanged(m_items.markSame());
}

void UploadQueue::clear()
{
    m_listing.stopListing();
    remove(idsOf(items()));
}

void UploadQueue::retry(const QList<int> &ids)
{
    QList<UploadItem> failed;
    for (const int id : ids) {
        UploadItem *item = m_items.find(id);
        if (!item || item->path.isEmpty())
            continue;
        m_uploads.retryNow(m_target, item->key);
        if (item->state == State::Failed)
            failed.append(*item);
        else if (item->error && item->error->retry != Retry::Later)
            item->error.reset();
    }
    tellChanged(ids);
    m_listing.checkAgain(pathsOf(failed));
    uploadAhead();
}

void UploadQueue::restore(const QList<UploadItem> &items)
{
    QList<UploadItem> come;
    for (const UploadItem &saved : items) {
        if (saved.path.isEmpty() || !m_items.hasPath(saved.path))
            come.append(restored(saved));
    }
    m_listing.checkAgain(pathsOf(come)); // first, so that this is not idle when it tells of them
    append(come);
}

/// As it stands in the list until it was looked at.
UploadItem UploadQueue::restored(const UploadItem &saved)
{
    UploadItem item = saved;
    if (saved.path.isEmpty()) {
        if (!saved.text.isEmpty())
            item = itemForText(saved.text);
        item.id = saved.id;
        item.service = saved.service.isEmpty() ? m_target.name() : saved.service;
        return item;
    }
    if (!saved.service.isEmpty() && !saved.fileId.isEmpty()) {
        JobFile there = jobFileOf(saved);
        there.id = saved.fileId;
        m_uploads.remember(saved.service, there);
    }
    // Each costs a question. An upload ahead may have begun after the draft was saved.
    if (saved.mayBeSent || m_session.profile().uploadsAhead)
        m_uploads.markUncertain(saved.key);
    item.state = State::Looking;
    item.error.reset();
    return item;
}

void UploadQueue::setItems(const QList<UploadItem> &items)
{
    QSet<int> wanted;
    for (const UploadItem &item : items)
        wanted.insert(item.id);
    QList<int> surplus;
    for (const UploadItem &item : m_items.all()) {
        if (!wanted.contains(item.id))
            surplus.append(item.id);
    }
    remove(surplus);
    QList<UploadItem> back;
    for (const UploadItem &saved : items) {
        if (!find(saved.id) && (saved.path.isEmpty() || !m_items.hasPath(saved.path)))
            back.append(restored(saved));
    }
    if (back.isEmpty())
        return;
    m_listing.checkAgain(pathsOf(back));
    m_items.putBack(back);
    markIds();
    Q_EMIT added(idsOf(back));
}

UploadItem *UploadQueue::itemOf(const QString &target, const QString &key)
{
    return target == m_target.name() ? m_items.ofKey(key) : nullptr;
}

QList<JobFile> UploadQueue::files() const
{
    QList<JobFile> files;
    for (const UploadItem &item : m_items.all()) {
        if (item.canBeSubmitted())
            files.append(jobFileOf(item));
    }
    return files;
}

void UploadQueue::markMayBeSent()
{
    for (const int id : idsOf(items())) {
        UploadItem &item = *m_items.find(id);
        if (!item.path.isEmpty() && item.canBeSubmitted())
            item.mayBeSent = true;
    }
}

std::optional<QDateTime> UploadQueue::nextTry(int id) const
{
    const UploadItem *item = find(id);
    return item && item->state == State::Local ? m_uploads.nextTry(m_target, item->key)
                                               : std::nullopt;
}

QList<int> UploadQueue::append(const QList<UploadItem> &items)
{
    QList<int> ids;
    for (UploadItem item : items) {
        findThere(item);
        ids.append(m_items.append(item));
    }
    if (!ids.isEmpty()) {
        markIds();
        Q_EMIT added(ids);
    }
    return ids;
}

void UploadQueue::markIds()
{
    tellChanged(m_items.markIds(m_target.name()));
}

void UploadQueue::findThere(UploadItem &item)
{
    if (item.state != State::Local)
        return;
    JobFile file = jobFileOf(item);
    if (m_uploads.find(m_target.name(), file))
        makeReady(item, file, m_target.name());
}

/// Looks again for those in one of @p states among what is known to be on the service.
void UploadQueue::findAgain(const QList<State> &states)
{
    for (const int id : idsOf(items())) {
        UploadItem &item = *m_items.find(id);
        if (item.path.isEmpty() || !states.contains(item.state))
            continue;
        makeLocal(item);
        findThere(item);
        tellChanged({item.id});
    }
}

UploadTarget UploadQueue::target() const
{
    return {m_session.serviceId(), m_session.connection().scope};
}

/// Uploads are never carried over to another service or project: what is known to be there is found
/// again.
void UploadQueue::sessionChanged()
{
    if (const UploadTarget now = target(); now.name() != m_target.name()) {
        m_target = now;
        m_ahead.setTarget(now, !m_listing.isIdle());
        findAgain({State::Local, State::Uploading, State::Ready});
        markIds();
    }
    uploadAhead();
}

void UploadQueue::uploadAhead()
{
    m_ahead.goOn(m_items.all(), m_session.profile().uploadsAhead);
}

void UploadQueue::started(const QString &target, const QString &key)
{
    UploadItem *item = itemOf(target, key);
    if (!item)
        return;
    item->state = State::Uploading;
    item->mayBeSent = true;
    item->progress = 0;
    tellChanged({item->id});
}

/// Progress has a signal of its own: it comes often, and does not change what would be submitted.
void UploadQueue::wentOn(const QString &target, const QString &key, double part)
{
    UploadItem *item = itemOf(target, key);
    if (!item)
        return;
    item->progress = part;
    m_progressed.insert(item->id);
    tellChanged({});
}

void UploadQueue::uploaded(const QString &target, const JobFile &file)
{
    if (target == m_target.name())
        m_ahead.ended(file.key);
    UploadItem *item = itemOf(target, file.key);
    if (!item)
        return;
    makeReady(*item, file, target);
    tellChanged({item->id});
}

/// It waits for its next try, or could not be uploaded.
void UploadQueue::stopped(const QString &target, const QString &key, const ServiceError &why)
{
    UploadItem *item = itemOf(target, key);
    const bool isOver = why.retry != Retry::Later;
    if (isOver && target == m_target.name())
        m_ahead.ended(key);
    if (!item)
        return;
    item->state = State::Local;
    item->error = why;
    if (why.kind == Kind::FileChanged || why.kind == Kind::LocalFile)
        m_listing.checkAgain(pathsOf({*item}));
    tellChanged({item->id});
}

void UploadQueue::dropped(const QString &target, const QString &key)
{
    UploadItem *item = itemOf(target, key);
    if (item && (item->state == State::Uploading || waits(*item))) {
        makeLocal(*item);
        tellChanged({item->id});
    }
}

/// Signals are limited to the rate of a screen.
void UploadQueue::tellChanged(const QList<int> &ids)
{
    m_changed.unite({ids.cbegin(), ids.cend()});
    if (!(m_changed.isEmpty() && m_progressed.isEmpty()) && !m_tell.isActive())
        m_tell.start();
}

} // namespace cd
