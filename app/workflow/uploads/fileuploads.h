// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
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
#include <map>
#include <memory>
#include <optional>

namespace cd {

class Clock;

/// Uploads files for whoever wants one, each once for a target however many want it, at most three
/// at a time and in the order in which they were asked for. A file is read for its hash, off this
/// thread, before it is sent; one that is not what it was any more is not sent. What fails though
/// it might do is tried again by itself (FileTransfer).
/// A file is known by its key; who wants one listens for its target's name and key.
class FileUploads : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3;

    FileUploads(const FilesService &files, Clock &clock);
    ~FileUploads() override;

    /// Which service is spoken to, as rows name it, and whether it can be. What is wanted of
    /// others waits.
    void setService(const QString &service, bool ready);
    /// Ends with uploaded() or failed(), unless it is dropped. One without a time of its last
    /// change is taken as it is when it is read.
    void add(const UploadTarget &target, const JobFile &file);
    /// Undoes one add() that has not ended. Who has undone it is not told of its end.
    void drop(const UploadTarget &target, const QString &key);
    /// It may have been sent under this key before: it is asked for before it is sent.
    /// By an earlier run, or under another order that was dropped.
    void doubt(const QString &key) { m_doubted.insert({{}, key}, m_settled); }
    /// Waits no longer for its next try.
    void hurry(const UploadTarget &target, const QString &key);
    /// When one is tried again (UTC); nothing: it runs, or when its turn comes.
    std::optional<QDateTime> nextTry(const UploadTarget &target, const QString &key) const;

    /// @p file, which has an ID, lies at the target of that name as it is on the disk now.
    void remember(const QString &target, const JobFile &file);
    /// Puts ID and hash into @p file where it lies there, unchanged.
    bool find(const QString &target, JobFile &file) const;

Q_SIGNALS:
    void started(const QString &target, const QString &key);
    void progressed(const QString &target, const QString &key, double part); ///< 0 to 1
    /// @p why: Retry::Later.
    void waits(const QString &target, const QString &key, const cd::ServiceError &why);
    /// @p file has its ID, and size, time and hash as they were sent.
    void uploaded(const QString &target, const cd::JobFile &file);
    /// @p look: what the disk says of it, where that is why.
    void failed(const QString &target, const QString &key, const cd::ServiceError &why,
                const cd::FileFacts &look);
    void dropped(const QString &target, const QString &key); ///< by the last who wanted it

private:
    using Name = QPair<QString, QString>; // of a target, and the key
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
    std::map<Name, std::unique_ptr<Order>> m_orders;
    QList<Name> m_queue; // all of m_orders, as they came
    QSet<Name> m_active; // being read, sent or asked for
    std::chrono::milliseconds m_settled; // when what an earlier run has sent is there, if ever
    /// Perhaps sent and not told of, and when (on the clock's elapsed()) it is there, if ever. Of
    /// no target: wherever it goes.
    QHash<Name, std::chrono::milliseconds> m_doubted;
    QHash<Name, JobFile> m_there; // by target and path
    QString m_service;
    bool m_ready = false;
};

} // namespace cd
