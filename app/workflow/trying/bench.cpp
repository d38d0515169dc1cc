// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/bench.h"

#include "workflow/connection/localservicehost.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/uploads/filehashes.h"

#include <QFutureWatcher>

#include <chrono>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto placeLasts = 24h; // half of what the service gives it

} // namespace

struct Bench::Order
{
    QString path;
    QDateTime modified;
    QList<Waiter<FileId>> waiters = {};
    Call call = {};
};

Bench::Bench(LocalServiceHost &host, const ProfileLibrary &profiles, FileHashes &hashes,
             RetryTimes times)
    : m_host(host)
    , m_profiles(profiles)
    , m_hashes(hashes)
    , m_door(nullptr, times)
{
    connect(&host, &LocalServiceHost::ready, this, [this] { answered({}); });
    connect(&host, &LocalServiceHost::failed, this, [this](const QString &technical) {
        answered(tl::unexpected(
            ServiceError{.kind = ServiceError::Kind::Offline, .technical = technical}));
    });
}

Bench::~Bench()
{
    m_orders.clear();
    m_host.stop(this);
}

void Bench::begin(QObject *context, const Ready &ready)
{
    m_waiting.append({context, ready});
    if (m_host.isReady()) {
        m_host.hold(this);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_host.isReady()) // else it is being started again
                    answered({});
            },
            Qt::QueuedConnection);
        return;
    }
    m_host.setJudge(m_profiles.at({}).judge);
    m_host.start(this);
}

void Bench::answered(const Result<void> &result)
{
    if (result)
        m_door.setConnection({m_host.url(), m_host.key(), {}, {}, {}});
    const QList<Waiter<void>> waiting = std::exchange(m_waiting, {});
    for (const Waiter<void> &waiter : waiting)
        waiter.tell(result);
}

template<typename Took>
void Bench::look(const QString &path, const Took &took)
{
    auto *watcher = new QFutureWatcher<FileHashes::Look>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, took] {
        watcher->deleteLater();
        const bool isRead = watcher->future().resultCount() > 0;
        const FileFacts facts = isRead ? watcher->result().facts : FileFacts();
        if (facts.error)
            took(tl::unexpected(*facts.error));
        else if (facts.hash.isEmpty())
            took(tl::unexpected(ServiceError{.kind = ServiceError::Kind::LocalFile}));
        else
            took(facts);
    });
    watcher->setFuture(m_hashes.look(path, {}, {}));
}

void Bench::bring(const QString &path, QObject *context, const GotFile &got,
                  const QByteArray &content)
{
    const Waiter<FileId> waiter{context, got};
    look(path, [this, path, waiter, content](const Result<FileFacts> &facts) {
        if (facts && !content.isEmpty() && facts->hash != content)
            waiter.tell(tl::unexpected(ServiceError{.kind = ServiceError::Kind::FileChanged}));
        else
            looked(path, facts, waiter);
    });
}

void Bench::hash(const QString &path, QObject *context, const GotHash &got)
{
    const Waiter<QByteArray> waiter{context, got};
    look(path, [waiter](const Result<FileFacts> &facts) {
        waiter.tell(facts.map([](const FileFacts &one) { return one.hash; }));
    });
}

void Bench::forget(const FileId &file)
{
    erase_if(m_brought, [&file](const auto &one) { return one.value() == file; });
}

void Bench::looked(const QString &path, const Result<FileFacts> &facts,
                   const Waiter<FileId> &waiter)
{
    if (!waiter.context)
        return;
    if (!facts)
        return waiter.tell(tl::unexpected(facts.error()));
    if (m_placeLasts.hasExpired())
        m_brought.clear();
    if (const auto known = m_brought.constFind(facts->hash); known != m_brought.cend())
        return waiter.tell(*known);
    std::unique_ptr<Order> &order = m_orders[facts->hash];
    if (!order)
        order = std::make_unique<Order>(Order{path, facts->modified});
    order->waiters.append(waiter);
    begin(this, [this](const Result<void> &ready) { startUploads(ready); });
}

void Bench::startUploads(const Result<void> &ready)
{
    if (!ready)
        return placed(tl::unexpected(ready.error()));
    if (!m_placeLasts.hasExpired())
        return placed(m_place);
    if (m_placing.isRunning())
        return;
    m_placing
        = m_files.makeDirectory(u"Classify Desk, tried"_s, this,
                                [this](const Result<EphemeralDirectory> &place) { placed(place); });
}

void Bench::placed(const Result<EphemeralDirectory> &place)
{
    if (place && place->id != m_place.id) {
        m_place = *place;
        m_placeLasts.setRemainingTime(placeLasts);
    }
    QList<QByteArray> waiting;
    for (const auto &[hash, order] : m_orders) {
        if (!order->call.isRunning())
            waiting.append(hash);
    }
    for (const QByteArray &hash : std::as_const(waiting)) {
        if (place)
            upload(hash, *m_orders.at(hash));
        else
            end(hash, tl::unexpected(place.error()));
    }
}

void Bench::upload(const QByteArray &hash, Order &order)
{
    order.call = m_files.into(m_place.id)
                     .upload(
                         order.path, u"tried-"_s + QString::fromLatin1(hash.toHex()), this, {},
                         [this, hash](const Result<RemoteFile> &file) {
                             if (file)
                                 m_brought.insert(hash, file->id);
                             else if (file.error().httpStatus == 404) // the directory is gone
                                 m_placeLasts = QDeadlineTimer(0);
                             end(hash, file.map([](const RemoteFile &one) { return one.id; }));
                         },
                         order.modified);
}

void Bench::end(const QByteArray &hash, const Result<FileId> &result)
{
    const auto found = m_orders.find(hash);
    if (found == m_orders.end())
        return;
    const std::unique_ptr<Order> order = std::move(found->second);
    m_orders.erase(found);
    for (const Waiter<FileId> &waiter : std::as_const(order->waiters))
        waiter.tell(result);
}

} // namespace cd
