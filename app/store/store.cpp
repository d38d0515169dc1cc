// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;

StoreResult<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    const QDir dir(folder);
    const QString path = dir.filePath(u"classifydesk.sqlite"_s);
    if (!dir.mkpath(u"."_s))
        return tl::make_unexpected(StoreError{StoreError::Kind::CannotOpen, path, {}});
    std::unique_ptr<Store> store(new Store(path));
    const auto opened = store->wait([path](Database &database) { return database.open(path); });
    if (!opened)
        return tl::make_unexpected(opened.error());
    store->m_setAside
        = store->wait([](Database &database) { return QString(database.setAside()); });
    return store;
}

Store::Store(const QString &path)
    : m_inThread(std::make_unique<QObject>())
    , m_database(std::make_unique<Database>())
    , m_path(path)
{
    m_thread.setObjectName(u"store"_s);
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
}

Store::~Store()
{
    // Stands behind everything that was handed in before.
    onThreadAndWait([this] { m_database.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void Store::onThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_inThread.get(), std::move(work), Qt::QueuedConnection);
}

void Store::onThreadAndWait(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_inThread.get(), work, Qt::BlockingQueuedConnection);
}

} // namespace cd
