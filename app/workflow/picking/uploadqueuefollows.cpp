// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the files of the form follow the uploads, and the service that is chosen.

#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/uploads/fileuploads.h"

#include <QTimer>

#include <algorithm>

namespace cd {

using State = UploadItem::State;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

constexpr qsizetype foundAtOnce = 500;

bool waits(const UploadItem &item)
{
    return item.state == State::Local && item.error && item.error->retry == Retry::Later;
}

} // namespace

template<typename Change>
void UploadQueue::change(const UploadItem *item, Change how)
{
    if (!item)
        return;
    const int id = item->id;
    m_items.change(id, how);
    m_news.tell({id});
}

const UploadItem *UploadQueue::itemOf(const QString &target, const QString &key)
{
    return target == m_target.name() ? m_items.ofKey(key) : nullptr;
}

/// Looks again for those in one of @p states among what is known to be on the service: the first
/// ones at once, of many thousands the others afterwards.
void UploadQueue::findAgain(const QList<State> &states)
{
    const bool isAnyKnown = m_uploads.known().hasAny(m_target.name());
    QList<int> uploading;
    for (const UploadItem &item : items()) {
        const bool isAsFound = item.state == State::Local && !item.error && !isAnyKnown;
        if (!item.path.isEmpty() && states.contains(item.state) && !isAsFound)
            (item.state == State::Uploading ? uploading : m_toFind).append(item.id);
    }
    for (const int id : std::as_const(uploading))
        findAgain(id);
    findNext();
}

void UploadQueue::findAgain(int id)
{
    change(find(id), [this](UploadItem &known) {
        makeLocal(known);
        findThere(known);
    });
}

void UploadQueue::findNext()
{
    const QList<int> now = m_toFind.first(std::min(foundAtOnce, m_toFind.size()));
    m_toFind.remove(0, now.size());
    for (const int id : now) {
        const UploadItem *item = find(id);
        if (item && item->state != State::Uploading) // by now
            findAgain(id);
    }
    if (m_toFind.isEmpty())
        return;
    QTimer::singleShot(0, this, [this] {
        findNext();
        if (m_toFind.isEmpty())
            Q_EMIT changed({}); // isIdle()
    });
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
        Q_EMIT changed({}); // before others look at the session
    }
    uploadAhead();
}

void UploadQueue::started(const QString &target, const QString &key)
{
    change(itemOf(target, key), [](UploadItem &item) {
        item.state = State::Uploading;
        item.mayBeSent = true;
        item.progress = 0;
    });
}

/// Progress has a signal of its own: it comes often, and does not change what would be submitted.
void UploadQueue::wentOn(const QString &target, const QString &key, double part)
{
    const UploadItem *item = itemOf(target, key);
    if (!item)
        return;
    m_news.tellProgress(item->id);
    m_items.change(item->id, [part](UploadItem &sent) { sent.progress = part; });
}

void UploadQueue::uploaded(const QString &target, const JobFile &file)
{
    if (target == m_target.name())
        m_ahead.ended(file.key);
    JobFile there = file;
    const QDateTime seen = m_uploads.known().find(target, there);
    change(itemOf(target, file.key),
           [&](UploadItem &item) { makeReady(item, file, target, seen); });
}

/// It waits for its next try, or could not be uploaded.
void UploadQueue::stopped(const QString &target, const QString &key, const ServiceError &why)
{
    const UploadItem *item = itemOf(target, key);
    const bool isOver = why.retry != Retry::Later;
    if (isOver && target == m_target.name())
        m_ahead.ended(key);
    if (item && (why.kind == Kind::FileChanged || why.kind == Kind::LocalFile))
        m_listing.checkAgain(pathsOf({*item}));
    change(item, [&why](UploadItem &waiting) {
        if (why.kind == Kind::FileChanged) // what was sent under its key is something else
            waiting.key = newFileKey();
        waiting.state = State::Local;
        waiting.error = why;
    });
}

void UploadQueue::dropped(const QString &target, const QString &key)
{
    const UploadItem *item = itemOf(target, key);
    if (item && (item->state == State::Uploading || waits(*item)))
        change(item, &makeLocal);
}

} // namespace cd
