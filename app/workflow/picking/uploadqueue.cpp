// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/uploadqueue.h"

#include "workflow/connection/session.h"
#include "workflow/picking/pastedids.h"
#include "workflow/rows/filestosend.h"
#include "workflow/uploads/fileuploads.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cd {

using State = UploadItem::State;
using Retry = ServiceError::Retry;

namespace {

/// Whether @p now is what it was before it was looked at again.
bool isUnchanged(const UploadItem &before, const UploadItem &now)
{
    return now.state == before.state && !now.error && !before.error && now.key == before.key
        && now.hash == before.hash && now.fileId == before.fileId && now.service == before.service
        && now.seenAt == before.seenAt;
}

} // namespace

UploadQueue::UploadQueue(Session &session, FileUploads &uploads, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_uploads(uploads)
    , m_listing(uploads.hashes())
    , m_reading(uploads.hashes())
    , m_target(target())
    , m_ahead(uploads)
{
    m_ahead.setTarget(m_target, false);
    connect(&m_news, &ItemNews::changed, this, &UploadQueue::changed);
    connect(&m_news, &ItemNews::progressed, this, &UploadQueue::progressed);
    connect(&m_listing, &FileListing::listed, this, &UploadQueue::listed);
    connect(&m_listing, &FileListing::leftOut, this, &UploadQueue::leftOut);
    connect(&m_listing, &FileListing::checkedAgain, this, &UploadQueue::looked);
    connect(&m_listing, &FileListing::idle, this, [this] {
        m_ahead.allListed();
        readDuplicates();
    });
    connect(&m_reading, &FileListing::checkedAgain, this, &UploadQueue::looked);
    connect(&m_reading, &FileListing::idle, this, &UploadQueue::readDuplicates);
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
    UploadItemList items;
    QSet<QString> paths;
    for (const FileListing::Seen &seen : files) {
        if (const UploadItem *known = m_items.ofPath(seen.path)) {
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
}

void UploadQueue::looked(const QList<FileListing::Seen> &files)
{
    for (const FileListing::Seen &seen : files) {
        if (const UploadItem *item = m_items.ofPath(seen.path))
            take(*item, seen.look);
    }
    uploadAhead();
}

/// Only files of equal size can be duplicates: only those are read for their hashes.
void UploadQueue::readDuplicates()
{
    m_news.tell(m_items.markSame());
    m_reading.read(m_items.takeUnreadDuplicates());
    Q_EMIT changed({});
}

/// Files that are listed already may have been edited since, or may be readable now.
void UploadQueue::take(const UploadItem &item, const FileFacts &look)
{
    const int id = item.id;
    UploadItem now = m_back.remove(id) ? restored(item) : item;
    const bool isSame = look.size == item.size && look.modified == item.modified && !look.error;
    if (isSame && !look.hash.isEmpty())
        now.hash = look.hash;
    const bool isDue = !isSame || now.state == State::Looking || now.state == State::Failed;
    if (isDue) {
        m_ahead.stop(item);
        takeLook(now, look);
        findThere(now);
    }
    if (isUnchanged(item, now))
        return; // others still share it
    m_items.change(id, [&now](UploadItem &changed) { changed = now; });
    if (isDue)
        m_news.tell({id});
}

void UploadQueue::addIds(const QString &pasted)
{
    UploadItemList items;
    for (const QString &text : pastedIds(pasted)) {
        UploadItem item = itemForText(text);
        item.service = m_target.name();
        items.append(item);
    }
    append(items);
}

void UploadQueue::addRemote(const QList<RemoteFile> &files)
{
    UploadItemList items;
    for (const RemoteFile &file : files) {
        if (!m_items.hasReady(file.id))
            items.append(itemForRemote(file, m_target.name()));
    }
    append(items);
}

void UploadQueue::remove(const QList<int> &ids)
{
    QList<int> ascending = ids;
    std::sort(ascending.begin(), ascending.end());
    const UploadItemList gone = m_items.take(ascending);
    if (gone.isEmpty())
        return;
    for (const UploadItem &item : gone) {
        m_ahead.stop(item);
        m_news.forget(item.id);
        m_back.remove(item.id);
    }
    markIds();
    Q_EMIT removed(idsOf(gone));
    m_news.tell(m_items.markSame());
}

void UploadQueue::clear()
{
    m_listing.stopListing();
    m_reading.stopListing();
    remove(idsOf(items()));
}

void UploadQueue::retry(const QList<int> &ids)
{
    UploadItemList failed;
    for (const int id : ids) {
        const UploadItem *item = m_items.find(id);
        if (!item || item->path.isEmpty())
            continue;
        m_uploads.retryNow(m_target, item->key);
        if (item->state == State::Failed)
            failed.append(*item);
        else if (item->error && item->error->retry != Retry::Later)
            m_items.change(id, [](UploadItem &again) { again.error.reset(); });
    }
    m_news.tell(ids);
    m_listing.checkAgain(pathsOf(failed));
    uploadAhead();
}

void UploadQueue::restore(const UploadItemList &items)
{
    UploadItemList come;
    for (const UploadItem &saved : items) {
        if (saved.path.isEmpty() || !m_items.ofPath(saved.path))
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
        m_uploads.known().remember(saved.service, there, saved.seenAt);
    }
    // Each costs a question. An upload ahead may have begun after the draft was saved.
    if (saved.mayBeSent || m_session.profile().uploadsAhead)
        m_uploads.markUncertain(saved.key);
    item.state = State::Looking;
    item.error.reset();
    return item;
}

/// They come back as they were, and are looked at, as in restored(), one batch after the other:
/// copying many thousands would hold the window up.
void UploadQueue::setItems(const UploadItemList &items)
{
    const QList<int> wanted = idsOf(items); // which ascend
    QList<int> surplus;
    std::set_difference(m_items.ids().cbegin(), m_items.ids().cend(), wanted.cbegin(),
                        wanted.cend(), std::back_inserter(surplus));
    remove(surplus);
    UploadItemList back;
    back.reserve(wanted.size() - m_items.ids().size());
    qsizetype kept = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (m_items.ids().value(kept) == wanted.at(i))
            ++kept;
        else if (items.at(i).state == State::Uploading) // it was stopped
            back.append(restored(items.at(i)));
        else
            back.appendFrom(items, i);
    }
    if (back.isEmpty())
        return;
    m_back.reserve(back.size());
    for (const UploadItem &item : std::as_const(back)) {
        if (!item.path.isEmpty())
            m_back.insert(item.id);
    }
    m_listing.checkAgain(pathsOf(back));
    m_items.putBack(back);
    markIds();
    Q_EMIT added(idsOf(back));
}

QList<JobFile> UploadQueue::files() const
{
    QList<JobFile> files = m_items.filesToSubmit();
    m_uploads.known().dropOld(m_target.name(), files);
    m_areCopiesApart ? setApart(files) : unite(files);
    return files;
}

void UploadQueue::setCopiesApart(bool areApart)
{
    m_areCopiesApart = areApart;
    Q_EMIT changed({});
}

std::optional<QDateTime> UploadQueue::nextTry(int id) const
{
    const UploadItem *item = find(id);
    return item && item->error && item->state == State::Local
        ? m_uploads.nextTry(m_target, item->key)
        : std::nullopt;
}

QList<int> UploadQueue::append(const UploadItemList &items)
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
    m_news.tell(m_items.markIds(m_target.name()));
}

void UploadQueue::findThere(UploadItem &item)
{
    if (item.state != State::Local)
        return;
    JobFile file = jobFileOf(item);
    if (const QDateTime seen = m_uploads.known().find(m_target.name(), file); seen.isValid())
        makeReady(item, file, m_target.name(), seen);
}

UploadTarget UploadQueue::target() const
{
    return {m_session.serviceId(), m_session.connection().scope};
}

void UploadQueue::uploadAhead()
{
    m_ahead.goOn(m_items.all(), m_back, m_session.profile().uploadsAhead);
}

} // namespace cd
