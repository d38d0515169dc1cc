// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "domain/service/storedfile.h"
#include "service/api/filesservice.h"
#include "service/door/httpdoor.h"
#include "workflow/uploads/filefacts.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace cd {

class FileHashes;
class LocalServiceHost;
class ProfileLibrary;

/// The local service, whichever service is selected: where rules are tried and words of documents
/// looked at before they cost anything. Files get there without leaving this machine. It is started
/// when it is first asked for, and shared with the session where that uses it. Lives on the thread
/// that made it.
class Bench : public QObject
{
    Q_OBJECT

public:
    using Ready = std::function<void(const Result<void> &)>;
    using GotFile = std::function<void(const Result<FileId> &)>;
    using GotHash = std::function<void(const Result<QByteArray> &)>;

    Bench(LocalServiceHost &host, const ProfileLibrary &profiles, FileHashes &hashes,
          RetryTimes times = {});
    ~Bench() override;

    /// Calls @p ready once it answers, or with why it does not; from the event loop.
    void begin(QObject *context, const Ready &ready);
    /// To the local service; only after begin().
    HttpDoor &door() { return m_door; }
    /// Brings the file at @p path there, unless its content is there already, as what @p got is
    /// told. Begins by itself. What is brought goes after two days, and is brought again then.
    /// @p content: the hash that it has to have, else FileChanged; empty: whatever it is.
    void bring(const QString &path, QObject *context, const GotFile &got,
               const QByteArray &content = {});
    /// The contentHash() of the file at @p path, which is read here.
    void hash(const QString &path, QObject *context, const GotHash &got);
    /// The file is not there any more: it is brought again.
    void forget(const FileId &file);

private:
    template<typename T>
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void(const Result<T> &)> done;

        void tell(const Result<T> &result) const
        {
            if (context)
                done(result);
        }
    };
    struct Order;

    void answered(const Result<void> &result);
    void looked(const QString &path, const Result<FileFacts> &facts, const Waiter<FileId> &waiter);
    template<typename Took>
    void look(const QString &path, const Took &took);
    void startUploads(const Result<void> &ready);
    void placed(const Result<EphemeralDirectory> &place);
    void upload(const QByteArray &hash, Order &order);
    void end(const QByteArray &hash, const Result<FileId> &result);

    LocalServiceHost &m_host;
    const ProfileLibrary &m_profiles;
    FileHashes &m_hashes;
    HttpDoor m_door;
    FilesService m_files{m_door};
    QList<Waiter<void>> m_waiting;
    QHash<QByteArray, FileId> m_brought; // by content, into the directory below
    EphemeralDirectory m_place;
    QDeadlineTimer m_placeLasts{0};
    std::map<QByteArray, std::unique_ptr<Order>> m_orders; // by content
    Call m_placing; // after the door: a call must not outlive it
};

} // namespace cd
