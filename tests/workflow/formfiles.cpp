// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/formfiles.h"

#include <algorithm>

namespace cd::test {

using State = UploadItem::State;

namespace {

std::unique_ptr<Store> storeIn(const QTemporaryDir &folder)
{
    auto store = Store::open(folder.path());
    if (!store)
        qFatal("%s", qPrintable(store.error().technical));
    return std::move(*store);
}

} // namespace

FormFiles::FormFiles(SessionPlace &place, Session &session, Picked picked)
    : m_session(session)
    , m_store(storeIn(m_folder))
    , m_uploads(*m_store, session.files(), place.clock())
    , m_queue(session, m_uploads)
{
    const auto follow = [this] {
        m_uploads.setService(m_session.serviceId(), m_session.isReady());
    };
    for (const auto signal : {&Session::changed, &Session::stateChanged})
        QObject::connect(&session, signal, &m_uploads, follow);
    follow();
    set(picked);
}

void FormFiles::set(Picked picked)
{
    ServiceProfile profile = m_session.profile();
    profile.uploadsAhead = picked == Picked::UploadedAhead;
    m_session.select(profile);
}

void FormFiles::restoreAndPick(const UploadItemList &items)
{
    m_queue.restore(items);
    QStringList paths;
    for (const UploadItem &item : items)
        paths.append(item.path);
    m_queue.addPaths(paths);
}

QList<FileId> readyIds(const UploadQueue &queue)
{
    QList<FileId> ids;
    for (const UploadItem &item : queue.items()) {
        if (item.state == State::Ready)
            ids.append(item.fileId);
    }
    return ids;
}

QList<State> states(const UploadQueue &queue)
{
    QList<State> states;
    for (const UploadItem &item : queue.items())
        states.append(item.state);
    return states;
}

bool isThrough(const UploadQueue &queue)
{
    const UploadItemList &items = queue.items();
    return queue.isIdle() && std::all_of(items.cbegin(), items.cend(), [](const UploadItem &item) {
               return item.state == State::Ready || item.state == State::Failed
                   || (item.state == State::Local && item.error
                       && item.error->retry != ServiceError::Retry::Later);
           });
}

} // namespace cd::test
