// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/remotefile.h"
#include "domain/serviceerror.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace cd {

class Session;

/// One file of the form: from disk, by its ID, or picked from those on the service.
struct UploadItem
{
    enum class State {
        Waiting, ///< not uploaded yet
        Uploading,
        Ready, ///< fileId can be sent
        Failed, ///< error tells why
    };

    int id = 0; ///< of this queue; never changes, never used again
    QString path; ///< empty: added by ID or from the service
    QString name; ///< empty where nobody knows it
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified; ///< of the file on disk when it was added, UTC
    State state = State::Waiting;
    double progress = 0; ///< 0 to 1
    FileId fileId;
    QString service; ///< where fileId is good: Session::serviceId()
    /// Kinds made here: LocalFile (cannot be read), Rejected with 413 (over maxUploadSize), and
    /// Rejected with one of `fields` for IDs: NotUuid, Duplicate.
    std::optional<ServiceError> error;
    QString text; ///< as typed, where added by ID
};

/// The form's files, uploaded as soon as the session is ready, at most three at once.
/// Signals carry the ids of what was added, changed or removed.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3;

    explicit UploadQueue(Session &session, QObject *parent = nullptr);

    /// Files at once, folders (all levels, no hidden files) as soon as they are walked. What is
    /// in the list already is not added again.
    void addPaths(const QStringList &paths);
    /// IDs separated by anything that cannot be part of one. Malformed ones and those already in
    /// the list are added too, as Failed, so that they can be seen and mended.
    void addIds(const QString &pasted);
    void addRemote(const QList<RemoteFile> &files);
    void remove(const QList<int> &ids);
    void clear();
    void retry(const QList<int> &ids);
    /// The items of a draft, with new ids; files uploaded to this service already are not
    /// uploaded again unless they changed.
    void restore(const QList<UploadItem> &items);

    const QList<UploadItem> &items() const { return m_items; }
    const UploadItem *find(int id) const;
    /// Those that can be sent, in order.
    QList<FileId> readyIds() const;
    bool isIdle() const; ///< nothing is waiting or uploading, and no folder is being walked

Q_SIGNALS:
    void added(const QList<int> &ids);
    void changed(const QList<int> &ids);
    void removed(const QList<int> &ids);

private:
    struct Uploaded
    {
        qint64 size = 0;
        QDateTime modified;
        FileId fileId;
    };

    UploadItem *item(int id);
    UploadItem itemForPath(const QString &path);
    bool hasPath(const QString &path) const;
    bool hasId(const FileId &fileId) const;
    void append(QList<UploadItem> items);
    void walk(const QString &folder);
    void reuse(UploadItem &item) const;
    void sessionChanged();
    void pump();
    void upload(UploadItem &item);
    void uploadEnded(int id, const QString &service,
                     const tl::expected<RemoteFile, ServiceError> &);
    void changedLater(int id);

    Session &m_session;
    QList<UploadItem> m_items;
    QHash<QString, Uploaded> m_uploaded; // service and path; what need not be uploaded again
    QList<int> m_changed;
    QTimer m_tell;
    int m_lastId = 0;
    int m_walking = 0;
    QString m_service;
};

} // namespace cd
