// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/fileuploads.h"

#include "workflow/base/clock.h"
#include "workflow/uploads/uploadorder.h"

#include <algorithm>
#include <utility>

namespace cd {

FileUploads::FileUploads(Store &store, const FilesService &files, Clock &clock)
    : m_files(files)
    , m_clock(clock)
    , m_hashes(store)
    , m_known(store, files, clock)
    , m_settled(clock.elapsed() + FileTransfer::settlesWithin)
{
    connect(&m_known, &KnownFiles::forgotten, this, &FileUploads::forgotten);
    connect(&m_known, &KnownFiles::answered, this, &FileUploads::askedFor);
    connect(&m_known, &KnownFiles::notAnswered, this, &FileUploads::notAnswered);
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
    if (isOther)
        m_known.stopAsking();
    for (const auto &[name, order] : m_orders) {
        if (isOther && order->target.service != service)
            stop(name, *order);
        if (isReached && order->transfer)
            order->transfer->endWait(); // it answers again
    }
    if (isReached)
        m_known.endWait();
    goOn();
}

void FileUploads::add(const UploadTarget &target, const JobFile &file, Reuse reuse)
{
    const Name name{target.name(), file.key};
    if (Order *known = order(name)) {
        ++known->wanted;
        return;
    }
    const auto &made = m_orders[name] = std::make_unique<Order>();
    made->target = target;
    made->file = file;
    made->reuse = reuse;
    m_queue.append(name);
    goOn();
}

void FileUploads::drop(const UploadTarget &target, const QString &key)
{
    const Name name{target.name(), key};
    Order *known = order(name);
    if (!known || --known->wanted > 0)
        return;
    if (known->step == Order::Step::Checking) // it lies there all the same
        Q_EMIT stored(known->target, known->file, known->place);
    stop(name, *known);
    end(name);
    Q_EMIT dropped(name.first, name.second);
    goOn();
}

void FileUploads::retryNow(const UploadTarget &target, const QString &key)
{
    if (const Order *known = order({target.name(), key}); known && known->transfer)
        known->transfer->endWait();
    goOn();
}

std::optional<QDateTime> FileUploads::nextTry(const UploadTarget &target, const QString &key) const
{
    const Order *known = order({target.name(), key});
    if (!known || !m_ready || target.service != m_service)
        return std::nullopt;
    if (known->transfer)
        return known->transfer->nextTry();
    return known->step == Order::Step::Asking ? m_known.nextTry() : std::nullopt;
}

FileUploads::Order *FileUploads::order(const Name &name) const
{
    const auto found = m_orders.find(name);
    return found == m_orders.cend() ? nullptr : found->second.get();
}

void FileUploads::goOn()
{
    QList<Name> toSend;
    for (auto name = m_queue.cbegin(); m_ready && name != m_queue.cend(); ++name) {
        const bool canRead = m_ahead.size() < readAhead;
        const bool canSend = m_active.size() < atOnce;
        if (!canRead && !canSend)
            break;
        Order &next = *order(*name);
        if (next.target.service != m_service)
            continue;
        // One that has been sent before is not ahead: copies that are may wait for it.
        if ((canRead || next.transfer) && next.step == Order::Step::ToRead && !next.isWaiting()) {
            read(*name, next);
        } else if (canSend && !m_active.contains(*name) && isFree(next)) {
            next.isCarrier = next.reuse == Reuse::Yes;
            if (next.isCarrier)
                m_carried.insert(next.content());
            next.step = Order::Step::Sending;
            m_ahead.remove(*name);
            m_active.insert(*name);
            toSend.append(*name);
        }
    }
    for (const Name &name : std::as_const(toSend)) {
        if (Order *next = order(name))
            send(name, *next);
    }
}

/// Whether it can be sent now. Another one with its content may be on its way, or where to put it
/// may not be known yet.
bool FileUploads::isFree(const Order &order) const
{
    return order.step == Order::Step::ToSend
        && (order.reuse == Reuse::No || order.isCarrier || !m_carried.contains(order.content()))
        && (!m_place || m_place(order.target));
}

void FileUploads::read(const Name &name, Order &order)
{
    if (order.step == Order::Step::ToRead) {
        order.step = Order::Step::Reading;
        m_ahead.insert(name);
    }
    order.reading = std::make_unique<QFutureWatcher<Look>>();
    connect(order.reading.get(), &QFutureWatcherBase::finished, this,
            [this, name] { taken(name); });
    const bool isSent = order.step == Order::Step::Checking;
    order.reading->setFuture(m_hashes.look(order.file.path, {order.stamp, order.file.hash},
                                           isSent ? QString() : name.first));
}

void FileUploads::taken(const Name &name)
{
    Order *known = order(name);
    const Look look = known->reading->result();
    known->reading.release()->deleteLater(); // it is the one that tells
    known->step == Order::Step::Checking ? checked(name, look.facts) : takeContent(name, look);
    goOn();
}

void FileUploads::takeContent(const Name &name, const Look &look)
{
    Order &known = *order(name);
    JobFile &file = known.file;
    std::optional<ServiceError> error = look.facts.error;
    if (!error && file.modified.isValid()
        && (look.facts.size != file.size || look.facts.modified != file.modified))
        error = ServiceError{.kind = ServiceError::Kind::FileChanged};
    if (error)
        return fail(name, *error, look.facts);
    if (!m_ready) { // any more; it is read again when its turn comes
        known.step = Order::Step::ToRead;
        m_ahead.remove(name);
        return;
    }
    m_byContent.remove(known.content(), name); // of the last time
    if (known.isCarrier && file.hash != look.facts.hash)
        letGo(name, known);
    file.size = look.facts.size;
    file.modified = look.facts.modified;
    file.hash = look.facts.hash;
    known.stamp = look.facts.stamp;
    known.step = Order::Step::ToSend;
    if (known.reuse == Reuse::No)
        return;
    m_byContent.insert(known.content(), name);
    const auto there = m_known.find(known.content(), look.stored);
    if (!there || (known.transfer && known.transfer->mayBeThere())) // then it is asked for itself
        return;
    if (m_known.isFresh(there->seenAt))
        return arrived(name, there->id, there->seenAt);
    known.step = Order::Step::Asking;
    m_known.ask(known.target, *there);
}

QList<FileUploads::Name> FileUploads::asking(const QList<Content> &contents) const
{
    QList<Name> names;
    for (const Content &content : contents)
        names += m_byContent.values(content);
    names.removeIf([this](const Name &name) { return order(name)->step != Order::Step::Asking; });
    return names;
}

void FileUploads::askedFor(const QList<Content> &contents)
{
    for (const Name &name : asking(contents)) {
        Order *known = order(name);
        if (!known)
            continue; // dropped by one who was told of another
        if (const auto there = m_known.find(known->content(), {}))
            arrived(name, there->id, there->seenAt);
        else
            known->step = Order::Step::ToSend;
    }
    goOn();
}

void FileUploads::notAnswered(const QList<Content> &contents, const ServiceError &why)
{
    for (const Name &name : asking(contents)) {
        if (why.retry == ServiceError::Retry::Later)
            Q_EMIT waits(name.first, name.second, why);
        else if (order(name))
            fail(name, why, {});
    }
    goOn();
}

void FileUploads::send(const Name &name, Order &order)
{
    if (!order.transfer) {
        const auto settled = m_uncertain.settled(name);
        if (m_place && !settled) // where one that may have been sent before lies, nobody knows
            order.place = m_place(order.target).value_or(EphemeralDirectory());
        order.transfer = std::make_unique<FileTransfer>(
            m_files.in(order.target.scope).into(order.place.id), m_clock, order.file.path,
            order.file.key, settled, order.file.modified);
        const FileTransfer *transfer = order.transfer.get();
        connect(transfer, &FileTransfer::progressed, this,
                [this, name](double part) { Q_EMIT progressed(name.first, name.second, part); });
        connect(transfer, &FileTransfer::waits, this, [this, name](const ServiceError &why) {
            m_active.remove(name); // its place is free
            this->order(name)->step = Order::Step::ToRead; // it may change meanwhile
            ServiceError later = why; // also where the door would not send it again
            later.retry = ServiceError::Retry::Later;
            Q_EMIT waits(name.first, name.second, later);
            goOn();
        });
        connect(transfer, &FileTransfer::due, this, &FileUploads::goOn);
        connect(transfer, &FileTransfer::done, this,
                [this, name](const RemoteFile &remote) { sent(name, remote); });
        connect(transfer, &FileTransfer::failed, this,
                [this, name, transfer](const ServiceError &why) {
                    notSent(name, why, transfer->mayBeThere());
                });
    }
    m_uncertain.add(name, m_clock.elapsed()); // from now on, should it be stopped
    order.transfer->start();
    Q_EMIT started(name.first, name.second);
}

/// It may have changed while it was read for that.
void FileUploads::sent(const Name &name, const RemoteFile &remote)
{
    Order &known = *order(name);
    known.file.id = remote.id;
    known.wasFound = known.transfer->mayBeThere();
    if (!known.wasFound)
        m_known.setThereAgain(name.first, remote.id);
    if (!known.place.expiresAt.isValid())
        known.place.expiresAt = remote.expiresAt; // of one that was found
    known.step = Order::Step::Checking;
    m_active.remove(name);
    read(name, known);
    goOn();
}

/// It was found, and is being deleted: it has to be sent anew, and not to be asked for.
void FileUploads::sendAnew(const Name &name)
{
    Order &known = *order(name);
    known.file.id = {};
    known.place = {};
    known.transfer.reset();
    known.step = Order::Step::ToSend;
    m_uncertain.remove(name);
}

void FileUploads::notSent(const Name &name, const ServiceError &why, bool mayBeThere)
{
    // Who wants it again all the same has decided: it is sent, whatever became of it. But with a
    // good key it can be asked for.
    if (why.retry != ServiceError::Retry::AfterSignIn || !mayBeThere)
        m_uncertain.remove(name);
    else
        m_uncertain.add(name, m_clock.elapsed() + FileTransfer::settlesWithin);
    fail(name, why, {});
    goOn();
}

/// What was sent is what was read before if it still is after.
void FileUploads::checked(const Name &name, const FileFacts &look)
{
    const Order &known = *order(name);
    JobFile file = known.file;
    if (known.wasFound && m_known.isForgotten(name.first, file.id))
        return sendAnew(name);
    const bool isWhatItWas = !look.error && look.hash == file.hash;
    if (!isWhatItWas)
        file.hash.clear(); // nobody knows what was sent
    Q_EMIT stored(known.target, file, known.place); // whatever it is, it lies there
    if (!isWhatItWas)
        return fail(name, ServiceError{.kind = ServiceError::Kind::FileChanged}, look);
    const Content content = known.content();
    m_known.remember(content, file.id, known.place == EphemeralDirectory());
    QList<Name> all = m_byContent.values(content);
    all.removeOne(name);
    all.append(name); // last: until then none of the others is sent
    for (const Name &one : std::as_const(all)) {
        const Order *its = order(one);
        if (its && (one == name || !its->mayLieThere()))
            arrived(one, file.id, m_clock.now());
    }
}

void FileUploads::arrived(const Name &name, const FileId &id, const QDateTime &seenAt)
{
    JobFile file = order(name)->file;
    file.id = id;
    m_known.remember(name.first, file, seenAt);
    end(name);
    Q_EMIT uploaded(name.first, file);
}

void FileUploads::fail(const Name &name, const ServiceError &why, const FileFacts &look)
{
    end(name);
    Q_EMIT failed(name.first, name.second, why, look);
}

void FileUploads::stop(const Name &name, Order &order)
{
    if (order.transfer && (order.transfer->isRunning() || order.transfer->mayBeThere()))
        m_uncertain.add(name, m_clock.elapsed() + FileTransfer::settlesWithin);
    if (order.reading)
        order.reading->cancel();
    order.reading.reset();
    order.transfer.reset();
    letGo(name, order);
    order.step = Order::Step::ToRead;
}

/// Of its content, and its places in the queues.
void FileUploads::letGo(const Name &name, Order &order)
{
    m_ahead.remove(name);
    m_active.remove(name);
    m_byContent.remove(order.content(), name);
    if (std::exchange(order.isCarrier, false))
        m_carried.remove(order.content());
}

void FileUploads::end(const Name &name)
{
    const auto found = m_orders.find(name);
    letGo(name, *found->second);
    if (found->second->transfer)
        found->second->transfer.release()->deleteLater(); // it may be the one that tells
    m_orders.erase(found);
    m_queue.removeOne(name);
}

} // namespace cd
