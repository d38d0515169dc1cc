// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/service/storedfile.h"
#include "service/api/filesservice.h"
#include "workflow/uploads/filefacts.h"
#include "workflow/uploads/filetransfer.h"
#include "workflow/uploads/uploadtarget.h"

#include <QHash>
#include <QList>
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
/// most three at a time, in the order of the add() calls. It is hashed in the thread pool first,
/// and not sent if it has changed since it was added. Temporary failures are retried automatically
/// (FileTransfer). Signals identify a file by its target's name and its key.
class FileUploads : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3;
    /// Where to put files of a target; nullopt: not known yet, retryPlaces() follows.
    using Place = std::function<std::optional<EphemeralDirectory>(const UploadTarget &)>;

    FileUploads(const FilesService &files, Clock &clock);
    ~FileUploads() override;

    /// The current service, as rows name it, and whether it is ready. Uploads to other services
    /// wait.
    void setService(const QString &service, bool ready);
    /// Without one, files go among the stored ones. Call it before the first add().
    void setPlace(const Place &place) { m_place = place; }
    void retryPlaces() { goOn(); }
    /// Ends with uploaded() or failed(), unless it is dropped. A file without a modification time
    /// is accepted as it is when it is read.
    void add(const UploadTarget &target, const JobFile &file);
    /// Undoes one add() that has not ended. The upload stops once all of them are undone.
    void drop(const UploadTarget &target, const QString &key);
    /// A file may have been sent under this key before, by an earlier run or for an order that was
    /// dropped: the service is asked for it first.
    void markUncertain(const QString &key) { m_uncertain.insert({{}, key}, m_settled); }
    /// Retries it now.
    void retryNow(const UploadTarget &target, const QString &key);
    /// Whether this service, as rows name it, is the current one and ready.
    bool reaches(const QString &service) const { return m_ready && service == m_service; }
    /// When it is retried (UTC); nullopt: it is running, or runs when its turn comes.
    std::optional<QDateTime> nextTry(const UploadTarget &target, const QString &key) const;

    /// Records that @p file, which has an ID, was uploaded to the target of that name with the
    /// content that it has on the disk now.
    void remember(const QString &target, const JobFile &file);
    /// Forgets files that are no longer on the target of that name, for good: the next time they
    /// are uploaded again.
    void forget(const QString &target, const QSet<FileId> &ids);
    /// Whether that was said of this file.
    bool isForgotten(const QString &target, const FileId &id) const
    {
        return m_gone.contains({target, id});
    }
    /// Puts ID and hash into @p file if it was uploaded there and has not changed since. False:
    /// not.
    bool find(const QString &target, JobFile &file) const;

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
    using Name = QPair<QString, QString>; // the target's name and the file's key
    struct Order;

    Order *order(const Name &name) const;
    std::optional<std::chrono::milliseconds> settled(const Name &name) const;
    void goOn();
    void read(const Name &name, Order &order);
    void taken(const Name &name);
    void send(const Name &name, Order &order);
    void stop(const Name &name, Order &order);
    void end(const Name &name);

    FilesService m_files;
    Clock &m_clock;
    Place m_place;
    std::map<Name, std::unique_ptr<Order>> m_orders;
    QList<Name> m_queue; // all of m_orders, in the order they were added
    QSet<Name> m_active; // being read, sent or looked for
    std::chrono::milliseconds m_settled; // when what an earlier run has sent is there, if ever
    /// What may have been sent before, and when (a value of Clock::elapsed()) it is there, if
    /// ever; with an empty target: to any target.
    QHash<Name, std::chrono::milliseconds> m_uncertain;
    QHash<Name, JobFile> m_there; // by target and path
    QSet<QPair<QString, FileId>> m_gone; // by target: drafts and undo may still bring these IDs
    QString m_service;
    bool m_ready = false;
};

} // namespace cd
