// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/files/filestore.h"
#include "workflow/uploads/filefacts.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QWaitCondition>

#include <atomic>
#include <functional>

namespace cd {

class Store;

/// Reads files for their hashes, each once as long as it does not change: what was read is stored,
/// also for later runs.
class FileHashes : public QObject
{
    Q_OBJECT

public:
    explicit FileHashes(Store &store);
    /// Stops what is being read, and waits until it has stopped.
    ~FileHashes() override;

    /// For whatever calls read(): leaves the window a core, and a disk more than four readers only
    /// slow down.
    QThreadPool &threads() { return m_threads; }
    /// The facts of a file with its hash. Stops as soon as @p isWanted, which is asked in between,
    /// returns false; then there is no hash. Blocks, perhaps for long: to be called in threads().
    /// @p known: as it was read before.
    FileFacts read(const QString &path, const std::function<bool()> &isWanted,
                   const HashedFile &known = {});
    /// What is known of files for read(), asked for together: those of which nothing is have no
    /// hash. Blocks, as read() does.
    QList<HashedFile> recall(const QStringList &paths);
    struct Look
    {
        FileFacts facts;
        std::optional<UploadedContent> stored; ///< what the store knows of its content
    };
    /// Reads it in threads(), before what was started there. @p target: where its content is looked
    /// for, an UploadTarget::name(); empty: nowhere.
    QFuture<Look> look(const QString &path, const HashedFile &known, const QString &target);

private:
    using File = QPair<qint64, qint64>; // device and inode

    QByteArray begin(const FileStamp &stamp);
    void end(const HashedFile &read);
    void write();

    Store &m_store;
    QThreadPool m_threads;
    QTimer m_timer;
    std::atomic<bool> m_isEnding = false;
    QMutex m_mutex; // of all below
    QWaitCondition m_hasEnded;
    QSet<File> m_underWay;
    QHash<File, HashedFile> m_unwritten;
};

} // namespace cd
