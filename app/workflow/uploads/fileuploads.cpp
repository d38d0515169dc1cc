// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/fileuploads.h"

#include "workflow/base/clock.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

struct FileUploads::Order
{
    UploadTarget target;
    JobFile file;
    int wanted = 1; // by how many
    std::unique_ptr<QFutureWatcher<FileFacts>> reading; // null: it is not being read
    std::unique_ptr<FileTransfer> transfer; // once it was read
    EphemeralDirectory place; // where the transfer puts it

    bool isWaiting() const { return transfer && transfer->nextTry(); }
};

FileUploads::FileUploads(const FilesService &files, Clock &clock)
    : m_files(files)
    , m_clock(clock)
    , m_settled(clock.elapsed() + FileTransfer::settlesWithin)
{
}

FileUploads::~FileUploads()
{
    for (const auto &[name, order] : m_orders)
        stop(name, *order);
}

void FileUploads::setService(const QString &service, bool ready)
{
    const bool isOther = m_service != service;
    const bool isReached = ready && (isOther || !m_ready);
    m_service = service;
    m_ready = ready;
    for (const auto &[name, order] : m_orders) {
        if (isOther && order->target.service != service)
            stop(name, *order);
        if (isReached && order->transfer)
            order->transfer->endWait(); // it answers again
    }
    goOn();
}

void FileUploads::add(const UploadTarget &target, const JobFile &file)
{
    const Name name{target.name(), file.key};
    if (Order *known = order(name)) {
        ++known->wanted;
        return;
    }
    auto made = std::make_unique<Order>();
    made->target = target;
    made->file = file;
    m_orders[name] = std::move(made);
    m_queue.append(name);
    goOn();
}

void FileUploads::drop(const UploadTarget &target, const QString &key)
{
    const Name name{target.name(), key};
    Order *known = order(name);
    if (!known || --known->wanted > 0)
        return;
    stop(name, *known);
    end(name);
    Q_EMIT dropped(name.first, name.second);
    goOn();
}

void FileUploads::retryNow(const UploadTarget &target, const QString &key)
{
    Order *known = order({target.name(), key});
    if (!known || !known->transfer)
        return;
    known->transfer->endWait();
    goOn();
}

std::optional<QDateTime> FileUploads::nextTry(const UploadTarget &target, const QString &key) const
{
    const Order *known = order({target.name(), key});
    const bool isDue = !known || !known->transfer || !m_ready || target.service != m_service;
    return isDue ? std::nullopt : known->transfer->nextTry();
}

void FileUploads::remember(const QString &target, const JobFile &file)
{
    if (!m_gone.contains({target, file.id}))
        m_there.insert({target, file.path}, file);
}

void FileUploads::forget(const QString &target, const QSet<FileId> &ids)
{
    for (const FileId &id : ids)
        m_gone.insert({target, id});
    const auto removed = m_there.removeIf(
        [&](const auto &there) { return there.key().first == target && ids.contains(there->id); });
    if (removed > 0)
        Q_EMIT forgotten(target);
}

bool FileUploads::find(const QString &target, JobFile &file) const
{
    const auto there = m_there.constFind({target, file.path});
    if (there == m_there.cend() || there->size != file.size || there->modified != file.modified)
        return false;
    file.id = there->id;
    file.hash = there->hash;
    return true;
}

FileUploads::Order *FileUploads::order(const Name &name) const
{
    const auto found = m_orders.find(name);
    return found == m_orders.cend() ? nullptr : found->second.get();
}

/// Nothing: it was never sent.
std::optional<std::chrono::milliseconds> FileUploads::settled(const Name &name) const
{
    const Name anywhere{{}, name.second};
    if (!m_uncertain.contains(name) && !m_uncertain.contains(anywhere))
        return std::nullopt;
    return std::max(m_uncertain.value(name), m_uncertain.value(anywhere));
}

void FileUploads::goOn()
{
    if (!m_ready)
        return;
    for (const Name &name : std::as_const(m_queue)) {
        if (m_active.size() >= atOnce)
            return;
        Order &next = *order(name);
        if (next.target.service == m_service && !m_active.contains(name) && !next.isWaiting()
            && (!m_place || m_place(next.target)))
            read(name, next);
    }
}

void FileUploads::read(const Name &name, Order &order)
{
    m_active.insert(name);
    const auto promise = std::make_shared<QPromise<FileFacts>>();
    promise->start();
    order.reading = std::make_unique<QFutureWatcher<FileFacts>>();
    connect(order.reading.get(), &QFutureWatcherBase::finished, this,
            [this, name] { taken(name); });
    order.reading->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = order.file.path] {
        promise->addResult(readFile(path, [&promise] { return !promise->isCanceled(); }));
        promise->finish();
    });
}

void FileUploads::taken(const Name &name)
{
    Order *known = order(name);
    const FileFacts look = known->reading->result();
    known->reading.release()->deleteLater(); // it is the one that tells
    JobFile &file = known->file;
    std::optional<ServiceError> error = look.error;
    const bool isAnything = !file.modified.isValid();
    if (!error && !isAnything && (look.size != file.size || look.modified != file.modified))
        error = ServiceError{.kind = ServiceError::Kind::FileChanged};
    if (error) {
        end(name);
        Q_EMIT failed(name.first, name.second, *error, look);
        return goOn();
    }
    if (!m_ready) { // any more; it is read again when its turn comes
        m_active.remove(name);
        return;
    }
    file.size = look.size;
    file.modified = look.modified;
    file.hash = look.hash;
    send(name, *known);
}

void FileUploads::send(const Name &name, Order &order)
{
    if (!order.transfer) {
        const QString key = order.file.key;
        // Where one that may have been sent before lies, nobody knows.
        if (m_place && !settled(name))
            order.place = m_place(order.target).value_or(EphemeralDirectory());
        order.transfer = std::make_unique<FileTransfer>(
            m_files.in(order.target.scope).into(order.place.id), m_clock, order.file.path, key,
            settled(name), order.file.modified);
        const FileTransfer *transfer = order.transfer.get();
        connect(transfer, &FileTransfer::progressed, this,
                [this, name](double part) { Q_EMIT progressed(name.first, name.second, part); });
        connect(transfer, &FileTransfer::waits, this, [this, name](const ServiceError &why) {
            m_active.remove(name); // its place is free
            ServiceError later = why; // also where the door would not send it again
            later.retry = ServiceError::Retry::Later;
            Q_EMIT waits(name.first, name.second, later);
            goOn();
        });
        connect(transfer, &FileTransfer::due, this, &FileUploads::goOn);
        connect(transfer, &FileTransfer::done, this, [this, name](const RemoteFile &remote) {
            Order &ended = *this->order(name);
            if (m_gone.contains({name.first, remote.id})) { // found, while it is being deleted
                m_uncertain.remove(name);
                m_uncertain.remove({{}, name.second});
                ended.transfer.release()->deleteLater();
                return send(name, ended);
            }
            JobFile file = ended.file;
            file.id = remote.id;
            remember(name.first, file);
            Q_EMIT stored(ended.target, file, ended.place);
            end(name);
            Q_EMIT uploaded(name.first, file);
            goOn();
        });
        connect(transfer, &FileTransfer::failed, this,
                [this, name, transfer](const ServiceError &why) {
                    // Who wants it again all the same has decided: it is sent, whatever became of
                    // it. But with a good key it can be asked for.
                    if (why.retry != ServiceError::Retry::AfterSignIn || !transfer->mayBeThere()) {
                        m_uncertain.remove(name);
                        m_uncertain.remove({{}, name.second});
                    } else {
                        m_uncertain.insert(name, m_clock.elapsed() + FileTransfer::settlesWithin);
                    }
                    end(name);
                    Q_EMIT failed(name.first, name.second, why, {});
                    goOn();
                });
    }
    m_uncertain.insert(name, m_clock.elapsed()); // from now on, should it be stopped
    order.transfer->start();
    Q_EMIT started(name.first, name.second);
}

void FileUploads::stop(const Name &name, Order &order)
{
    m_active.remove(name);
    if (order.transfer && (order.transfer->isRunning() || order.transfer->mayBeThere()))
        m_uncertain.insert(name, m_clock.elapsed() + FileTransfer::settlesWithin);
    if (order.reading)
        order.reading->cancel();
    order.reading.reset();
    order.transfer.reset();
}

void FileUploads::end(const Name &name)
{
    const auto found = m_orders.find(name);
    if (found->second->transfer)
        found->second->transfer.release()->deleteLater(); // it may be the one that tells
    m_orders.erase(found);
    m_active.remove(name);
    m_queue.removeOne(name);
}

} // namespace cd
