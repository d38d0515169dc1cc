// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileName = "classifydesk.sqlite"_L1;

} // namespace

QString Store::setAsidePattern()
{
    constexpr auto anyDigit = "[0-9]"_L1;
    const auto digits = [&](int count) {
        return QString(anyDigit).repeated(count);
    };
    // Without the sizes of the write-ahead log and its index.
    return fileName + ".damaged-"_L1 + digits(8) + u'-' + digits(6) + u'-' + digits(3);
}

StoreResult<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    const QDir dir(folder);
    const QString path = dir.filePath(fileName);
    if (!dir.mkpath(u"."_s))
        return tl::make_unexpected(StoreError{StoreError::Kind::CannotOpen, path, {}});
    std::unique_ptr<Store> store(new Store(path));
    const auto check
        = store->m_health.isDamaged() ? Database::Check::Whole : Database::Check::Cheap;
    const auto opened
        = store->wait([path, check](Database &database) { return database.open(path, check); });
    if (!opened)
        return tl::make_unexpected(opened.error());
    store->m_setAside
        = store->wait([](Database &database) { return QString(database.setAside()); });
    store->m_salvaged
        = store->wait([](Database &database) { return Salvaged(database.salvaged()); });
    store->m_health.opened();
    store->m_isOpen = true;
    return store;
}

Store::Store(const QString &path)
    : m_inThread(std::make_unique<QObject>())
    , m_database(std::make_unique<Database>())
    , m_path(path)
    , m_health(path + u".health"_s)
{
    m_thread.setObjectName(u"store"_s);
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
}

Store::~Store()
{
    if (m_check) {
        m_check->requestInterruption();
        m_check->wait();
    }
    // Queued behind everything that was added before.
    onThreadAndWait([this] { m_database.reset(); });
    m_thread.quit();
    m_thread.wait();
    if (m_isOpen)
        m_health.closed();
}

void Store::checkWhenDue()
{
    if (m_check || !m_health.isCheckDue(QDateTime::currentDateTimeUtc()))
        return;
    auto problem = std::make_shared<QString>();
    m_check.reset(QThread::create([problem, path = m_path] {
        *problem = Database::problemOf(
            path, [] { return QThread::currentThread()->isInterruptionRequested(); });
    }));
    connect(m_check.get(), &QThread::finished, this, [this, problem] {
        if (m_check->isInterruptionRequested())
            return;
        if (!problem->isEmpty())
            noteDamage(*problem);
        else if (!m_health.isDamaged())
            m_health.checked(QDateTime::currentDateTimeUtc(), false);
    });
    m_check->start(QThread::LowPriority);
}

void Store::noteDamage(const QString &technical)
{
    if (m_health.isDamaged())
        return;
    m_health.checked(QDateTime::currentDateTimeUtc(), true);
    Q_EMIT damaged(technical);
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
