// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/service/storedfile.h"
#include "service/api/filesservice.h"
#include "workflow/uploads/filehashes.h"
#include "workflow/uploads/filetransfer.h"
#include "workflow/uploads/knownfiles.h"
#include "workflow/uploads/sentbefore.h"
#include "workflow/uploads/uploadtarget.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QObject>
#include <QPair>
#include <QSet>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace cd {

class Clock;

/// The queue of all uploads. A file is uploaded once for each target however often it is added, at
/// most three at a time, in the order of the add() calls. It is hashed first, and not sent if it
/// has changed since it was added, nor if the target has that content already, from another file
/// or an earlier run (KnownFiles). One that changed while it was sent does not count as uploaded.
/// Temporary failures are retried automatically (FileTransfer). Signals identify a file by its
/// target's name and its key.
class FileUploads : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3;
    /// Where to put files of a target; nullopt: not known yet, retryPlaces() follows.
    using Place = std::function<std::optional<EphemeralDirectory>(const UploadTarget &)>;
    static constexpr int readAhead = 100; ///< files that are hashed before their turn comes

    FileUploads(Store &store, const FilesService &files, Clock &clock);
    ~FileUploads() override;

    enum class Reuse { Yes, No };

    FileHashes &hashes() { return m_hashes; }
    /// The current service, as rows name it, and whether it is ready. Uploads to other services
    /// wait.
    void setService(const QString &service, bool ready);
    /// Without one, files go among the stored ones. Call it before the first add().
    void setPlace(const Place &place) { m_place = place; }
    void retryPlaces() { goOn(); }
    /// Ends with uploaded() or failed(), unless it is dropped. A file without a modification time
    /// is accepted as it is when it is read. @p reuse: whether the same content from elsewhere will
    /// do; else it gets an ID of its own.
    void add(const UploadTarget &target, const JobFile &file, Reuse reuse = Reuse::Yes);
    /// Undoes one add() that has not ended. The upload stops once all of them are undone.
    void drop(const UploadTarget &target, const QString &key);
    /// A file may have been sent under this key before, by an earlier run or for an order that was
    /// dropped: the service is asked for it first.
    void markUncertain(const QString &key) { m_uncertain.addAnywhere(key, m_settled); }
    /// Retries it now.
    void retryNow(const UploadTarget &target, const QString &key);
    /// Whether this service, as rows name it, is the current one and ready.
    bool reaches(const QString &service) const { return m_ready && service == m_service; }
    /// When it is retried (UTC); nullopt: it is running, or runs when its turn comes.
    std::optional<QDateTime> nextTry(const UploadTarget &target, const QString &key) const;

    KnownFiles &known() { return m_known; }

Q_SIGNALS:
    void started(const QString &target, const QString &key);
    void progressed(const QString &target, const QString &key, double part); ///< 0 to 1
    /// It failed and will be retried; @p why has Retry::Later.
    void waits(const QString &target, const QString &key, const cd::ServiceError &why);
    /// @p file has its ID, and the size, time and hash of what was sent.
    void uploaded(const QString &target, const cd::JobFile &file);
    /// Before uploaded(): what lies there now, and where.
    void stored(const cd::UploadTarget &target, const cd::JobFile &file,
                const cd::EphemeralDirectory &place);
    /// @p look: what the disk says about it, if that is the reason.
    void failed(const QString &target, const QString &key, const cd::ServiceError &why,
                const cd::FileFacts &look);
    void dropped(const QString &target, const QString &key); ///< the last add() was undone
    void forgotten(const QString &target); ///< some of its files are not there any more

private:
    using Name = SentBefore::Name;
    struct Order;
    using Look = FileHashes::Look;

    Order *order(const Name &name) const;
    void goOn();
    bool isFree(const Order &order) const;
    void read(const Name &name, Order &order);
    void taken(const Name &name);
    void takeContent(const Name &name, const Look &look);
    void checked(const Name &name, const FileFacts &look);
    void send(const Name &name, Order &order);
    void sent(const Name &name, const RemoteFile &remote);
    void sendAnew(const Name &name);
    void notSent(const Name &name, const ServiceError &why, bool mayBeThere);
    void arrived(const Name &name, const FileId &id, const QDateTime &seenAt);
    void fail(const Name &name, const ServiceError &why, const FileFacts &look);
    QList<Name> asking(const QList<Content> &contents) const;
    void askedFor(const QList<Content> &contents);
    void notAnswered(const QList<Content> &contents, const ServiceError &why);
    void stop(const Name &name, Order &order);
    void letGo(const Name &name, Order &order);
    void end(const Name &name);

    FilesService m_files;
    Clock &m_clock;
    Place m_place;
    FileHashes m_hashes;
    KnownFiles m_known;
    std::map<Name, std::unique_ptr<Order>> m_orders;
    QList<Name> m_queue; // all of m_orders, in the order they were added
    QSet<Name> m_ahead; // read, or being read, and not begun to be sent
    QSet<Name> m_active; // being sent or looked for
    QMultiHash<Content, Name> m_byContent; // those that the same content from elsewhere would do
    QSet<Content> m_carried; // of those that are being sent, or wait for their next try
    std::chrono::milliseconds m_settled; // when what an earlier run has sent is there, if ever
    SentBefore m_uncertain;
    QString m_service;
    bool m_ready = false;
};

} // namespace cd
