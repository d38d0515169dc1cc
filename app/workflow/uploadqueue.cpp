// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploadqueue.h"

#include "workflow/fileuploads.h"
#include "workflow/pastedids.h"
#include "workflow/session.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = UploadItem::State;

QList<int> idsOf(const QList<UploadItem> &items)
{
    QList<int> ids;
    for (const UploadItem &item : items)
        ids.append(item.id);
    return ids;
}

} // namespace

UploadQueue::UploadQueue(Session &session, FileUploads &uploads, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_uploads(uploads)
    , m_target(target())
{
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
    connect(&m_listing, &FileListing::lookedAgain, this, &UploadQueue::looked);
    connect(&m_listing, &FileListing::idle, this, [this] { Q_EMIT changed({}); });
    connect(&uploads, &FileUploads::started, this, &UploadQueue::started);
    connect(&uploads, &FileUploads::progressed, this, &UploadQueue::wentOn);
    connect(&uploads, &FileUploads::waits, this, &UploadQueue::stopped);
    connect(&uploads, &FileUploads::failed, this, &UploadQueue::stopped);
    connect(&uploads, &FileUploads::uploaded, this, &UploadQueue::uploaded);
    connect(&session, &Session::changed, this, &UploadQueue::sessionChanged);
}

UploadQueue::~UploadQueue() = default;

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
            take(*known, seen.look);
        } else if (!paths.contains(seen.path)) {
            UploadItem item;
            item.path = seen.path;
            takeLook(item, seen.look);
            paths.insert(seen.path);
            items.append(item);
        }
    }
    append(items);
}

void UploadQueue::looked(const QList<FileListing::Seen> &files)
{
    for (const FileListing::Seen &seen : files) {
        if (UploadItem *item = m_items.ofPath(seen.path))
            take(*item, seen.look);
    }
    uploadAhead();
}

/// What is listed already may have been edited meanwhile, or can be read now.
void UploadQueue::take(UploadItem &item, const FileLook &look)
{
    const bool isSame = look.size == item.size && look.modified == item.modified && !look.error;
    if (isSame && item.state != State::Looking && item.state != State::Failed)
        return;
    stopAhead(item);
    m_items.change(item, [&look](UploadItem &changed) { takeLook(changed, look); });
    findThere(item);
    tellChanged(item.id);
}

void UploadQueue::lookAgain(const QList<UploadItem> &items)
{
    QStringList paths;
    for (const UploadItem &item : items) {
        if (!item.path.isEmpty())
            paths.append(item.path);
    }
    m_listing.lookAgain(paths);
}

void UploadQueue::addIds(const QString &pasted)
{
    const QStringList texts = pastedIds(pasted);
    QList<UploadItem> items;
    for (const QString &text : texts) {
        items.append(itemForText(text));
        items.last().service = m_target.name();
    }
    append(items);
}

void UploadQueue::addRemote(const QList<RemoteFile> &files)
{
    QSet<FileId> known;
    for (const UploadItem &item : m_items.all()) {
        if (item.state == State::Ready)
            known.insert(item.fileId);
    }
    QList<UploadItem> items;
    for (const RemoteFile &file : files) {
        if (known.contains(file.id))
            continue;
        UploadItem item;
        item.name = file.name;
        item.fileId = file.id;
        item.service = m_target.name();
        item.state = State::Ready;
        known.insert(file.id);
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
        stopAhead(item);
        m_changed.remove(item.id);
        m_progressed.remove(item.id);
    }
    markIds();
    Q_EMIT removed(idsOf(gone));
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
        const UploadItem *item = find(id);
        if (!item || item->path.isEmpty())
            continue;
        m_uploads.hurry(m_target, item->key);
        if (item->state == State::Failed)
            failed.append(*item);
    }
    lookAgain(failed);
}

void UploadQueue::restore(const QList<UploadItem> &items)
{
    QList<UploadItem> come;
    for (const UploadItem &saved : items) {
        if (saved.path.isEmpty() || !m_items.hasPath(saved.path))
            come.append(restored(saved));
    }
    append(come);
    lookAgain(come);
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
    if (saved.mayBeSent)
        m_uploads.doubt(saved.key);
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
    m_items.putBack(back);
    markIds();
    Q_EMIT added(idsOf(back));
    lookAgain(back);
}

UploadItem *UploadQueue::itemOf(const QString &target, const QString &key)
{
    return target == m_target.name() ? m_items.ofKey(key) : nullptr;
}

QList<FileId> UploadQueue::readyIds() const
{
    QList<FileId> ids;
    for (const UploadItem &item : m_items.all()) {
        if (item.state == State::Ready)
            ids.append(item.fileId);
    }
    return ids;
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

std::optional<QDateTime> UploadQueue::nextTry(int id) const
{
    const UploadItem *item = find(id);
    return item && item->state == State::Local ? m_uploads.nextTry(m_target, item->key)
                                               : std::nullopt;
}

bool UploadQueue::isIdle() const
{
    return m_listing.isIdle();
}

void UploadQueue::append(const QList<UploadItem> &items)
{
    QList<int> ids;
    for (UploadItem item : items) {
        findThere(item);
        ids.append(m_items.append(item));
    }
    if (ids.isEmpty())
        return;
    markIds();
    Q_EMIT added(ids);
    uploadAhead();
}

void UploadQueue::markIds()
{
    const QList<int> ids = m_items.markIds(m_target.name());
    for (const int id : ids)
        tellChanged(id);
}

void UploadQueue::findThere(UploadItem &item)
{
    if (item.state != State::Local)
        return;
    JobFile file = jobFileOf(item);
    if (!m_uploads.find(m_target.name(), file))
        return;
    item.fileId = file.id;
    item.hash = file.hash;
    item.service = m_target.name();
    item.state = State::Ready;
    item.progress = 1;
}

UploadTarget UploadQueue::target() const
{
    return {m_session.serviceId(), m_session.connection().scope};
}

/// Nothing is taken along to another service or project: what lies there is known by itself.
void UploadQueue::sessionChanged()
{
    if (const UploadTarget now = target(); now.name() != m_target.name()) {
        for (const UploadItem &item : m_items.all())
            stopAhead(item);
        m_target = now;
        for (const int id : idsOf(items())) {
            UploadItem &item = *m_items.find(id);
            if (item.path.isEmpty() || item.state == State::Looking || item.state == State::Failed)
                continue;
            item.state = State::Local;
            item.fileId = {};
            item.service.clear();
            item.progress = 0;
            item.error.reset();
            findThere(item);
            tellChanged(item.id);
        }
        markIds();
    }
    uploadAhead();
}

void UploadQueue::uploadAhead()
{
    const bool isWanted = m_session.profile().uploadsAhead;
    for (const UploadItem &item : m_items.all()) {
        if (!isWanted)
            stopAhead(item);
        else if (item.state == State::Local && !item.error && !m_ahead.contains(item.key)) {
            m_ahead.insert(item.key);
            m_uploads.add(m_target, jobFileOf(item));
        }
    }
}

void UploadQueue::stopAhead(const UploadItem &item)
{
    if (m_ahead.remove(item.key))
        m_uploads.drop(m_target, item.key);
}

void UploadQueue::started(const QString &target, const QString &key)
{
    UploadItem *item = itemOf(target, key);
    if (!item)
        return;
    item->state = State::Uploading;
    item->mayBeSent = true;
    item->progress = 0;
    tellChanged(item->id);
}

/// Progress comes often, and changes nothing of what would be submitted.
void UploadQueue::wentOn(const QString &target, const QString &key, double part)
{
    UploadItem *item = itemOf(target, key);
    if (!item)
        return;
    item->progress = part;
    m_progressed.insert(item->id);
    if (!m_tell.isActive())
        m_tell.start();
}

void UploadQueue::uploaded(const QString &target, const JobFile &file)
{
    if (target == m_target.name())
        m_ahead.remove(file.key);
    UploadItem *item = itemOf(target, file.key);
    if (!item)
        return;
    item->state = State::Ready;
    item->fileId = file.id;
    item->hash = file.hash;
    item->service = target;
    item->progress = 1;
    item->error.reset();
    tellChanged(item->id);
}

/// It waits for its next try, or could not be uploaded.
void UploadQueue::stopped(const QString &target, const QString &key, const ServiceError &why)
{
    using Kind = ServiceError::Kind;
    UploadItem *item = itemOf(target, key);
    const bool isOver = why.retry != ServiceError::Retry::Later;
    if (isOver && target == m_target.name())
        m_ahead.remove(key);
    if (!item)
        return;
    item->state = State::Local;
    item->error = why;
    if (why.kind == Kind::FileChanged || why.kind == Kind::LocalFile)
        lookAgain({*item});
    tellChanged(item->id);
}

/// Who listens is told at the pace of a screen.
void UploadQueue::tellChanged(int id)
{
    m_changed.insert(id);
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace cd
