// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/remotefile.h"
#include "workflow/uploads/filelisting.h"
#include "workflow/uploads/uploaditems.h"
#include "workflow/uploads/uploadsahead.h"
#include "workflow/uploads/uploadtarget.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace cd {

class FileUploads;
class Session;

/// The form's files. They stay on this computer until they are submitted: then the submission
/// uploads them, which is told here too. Only where the service's profile says so they are
/// uploaded as soon as they are picked.
/// What is known to lie on the service and project that are chosen is Ready and not uploaded
/// again, unless it changes on the disk; IDs that belong elsewhere are marked as such.
/// Signals carry the ids of what was added, changed or removed. Items stand in the order of their
/// ids.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    UploadQueue(Session &session, FileUploads &uploads, QObject *parent = nullptr);

    /// Files and folders (all levels, see filewalk.h) are listed as soon as they are looked at, off
    /// this thread, in this order. What is in the list already is not added again, but looked at
    /// anew. A folder that can't be read is listed as a file that failed; what else a folder holds
    /// and does not come into the list is told by leftOut().
    void addPaths(const QStringList &paths);
    /// IDs separated by anything that cannot be part of one. Malformed ones and those already in
    /// the list are added too, as Failed, so that they can be seen and mended.
    void addIds(const QString &pasted);
    void addRemote(const QList<RemoteFile> &files);
    void remove(const QList<int> &ids);
    /// Also what is still being listed.
    void clear();
    /// Looks again at what has Failed; what waits for its next try is tried now.
    void retry(const QList<int> &ids);
    /// Looks again at all that lie on this computer, off this thread; those that were edited
    /// meanwhile are taken as they are now. changed() tells of isIdle(), at once if there are none.
    void lookAgain()
    {
        checkAgain(items());
        Q_EMIT changed({});
    }
    /// Items of a draft, with new ids: those from disk are listed at once and then looked at.
    void restore(const QList<UploadItem> &items);
    /// Makes the list what it was: what is not in @p items goes; what is missing comes back under
    /// its id, at its place.
    void setItems(const QList<UploadItem> &items);

    const QList<UploadItem> &items() const { return m_items.all(); }
    const UploadItem *find(int id) const { return m_items.find(id); }
    /// All that can be submitted, in order.
    QList<JobFile> files() const;
    /// When one that waits to be uploaded is tried again (UTC); nothing: when its turn comes.
    std::optional<QDateTime> nextTry(int id) const;
    bool isIdle() const { return m_listing.isIdle(); } ///< all is listed and looked at

Q_SIGNALS:
    void added(const QList<int> &ids);
    void changed(const QList<int> &ids); ///< none: only isIdle() did
    void leftOut(const QList<cd::LeftOut> &what); ///< several times, maybe, for one folder
    void progressed(const QList<int> &ids);
    void removed(const QList<int> &ids);

private:
    UploadItem *itemOf(const QString &target, const QString &key);
    QList<int> append(const QList<UploadItem> &items);
    void listed(const QList<FileListing::Seen> &files);
    void looked(const QList<FileListing::Seen> &files);
    void take(UploadItem &item, const FileFacts &look);
    void checkAgain(const QList<UploadItem> &items);
    void readTwins();
    UploadItem restored(const UploadItem &saved);
    void markIds();
    void findThere(UploadItem &item);
    UploadTarget target() const;
    void sessionChanged();
    void uploadAhead();
    void started(const QString &target, const QString &key);
    void wentOn(const QString &target, const QString &key, double part);
    void uploaded(const QString &target, const JobFile &file);
    void stopped(const QString &target, const QString &key, const ServiceError &why);
    void dropped(const QString &target, const QString &key);
    void tellChanged(const QList<int> &ids);

    Session &m_session;
    FileUploads &m_uploads;
    FileListing m_listing;
    FileListing m_reading; // nobody waits for it
    UploadItems m_items;
    UploadTarget m_target;
    UploadsAhead m_ahead;
    QSet<int> m_changed;
    QSet<int> m_progressed;
    QTimer m_tell;
};

} // namespace cd
