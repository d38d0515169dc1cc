// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/remotefile.h"
#include "domain/result.h"
#include "workflow/filetransfers.h"
#include "workflow/uploadedfiles.h"
#include "workflow/uploaditem.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace cd {

class Clock;
class Session;

/// The form's files, uploaded as soon as the session is ready, at most three at once. What fails
/// though it might do is tried again by itself.
/// Signals carry the ids of what was added, changed or removed.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3;

    UploadQueue(Session &session, Clock &clock, QObject *parent = nullptr);

    /// Files at once, folders (all levels, no hidden files) as soon as they are walked. What is
    /// in the list already is not added again, but uploaded anew where it was edited meanwhile.
    void addPaths(const QStringList &paths);
    /// IDs separated by anything that cannot be part of one. Malformed ones and those already in
    /// the list are added too, as Failed, so that they can be seen and mended.
    void addIds(const QString &pasted);
    void addRemote(const QList<RemoteFile> &files);
    void remove(const QList<int> &ids);
    void clear();
    /// Tries again what has Failed, and now what waits for its next try.
    void retry(const QList<int> &ids);
    /// The items of a draft, with new ids; files uploaded to this service already are not
    /// uploaded again unless they changed.
    void restore(const QList<UploadItem> &items);

    /// Makes the list what it was: what is not in @p items goes; what is missing comes back, under
    /// its id and as restore() does it; all stand in the order of @p items.
    void setItems(const QList<UploadItem> &items);

    const QList<UploadItem> &items() const { return m_items; }
    const UploadItem *find(int id) const;
    /// Those that can be sent, in order.
    QList<FileId> readyIds() const;
    /// When one that is Waiting is tried again (UTC); nothing: when its turn comes.
    std::optional<QDateTime> nextTry(int id) const;
    bool isIdle() const; ///< nothing is waiting or uploading, and no folder is being walked

Q_SIGNALS:
    void added(const QList<int> &ids);
    void changed(const QList<int> &ids); ///< none: only isIdle() did
    void removed(const QList<int> &ids);

private:
    UploadItem *mutableItem(int id);
    bool hasPath(const QString &path) const;
    bool hasId(const FileId &fileId) const;
    void append(const QList<UploadItem> &items);
    UploadItem restored(const UploadItem &saved);
    void markIds();
    void walk(const QString &folder);
    void addFiles(const QStringList &paths);
    void lookAgain(UploadItem &item);
    /// Where a file of the current session lies: the service, and the project if one is chosen.
    QString target() const;
    void sessionChanged();
    void goOn();
    void pump();
    void upload(UploadItem &item);
    void progressed(int id, double part);
    void waits(int id, const ServiceError &why);
    void ended(int id, const Result<RemoteFile> &file);
    void tellChanged(int id);

    Session &m_session;
    QList<UploadItem> m_items;
    FileTransfers m_transfers;
    UploadedFiles m_uploaded;
    QString m_target;
    QList<int> m_changed;
    QTimer m_tell;
    int m_lastId = 0;
    int m_walking = 0;
};

} // namespace cd
