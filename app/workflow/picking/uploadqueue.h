// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/remotefile.h"
#include "workflow/base/itemnews.h"
#include "workflow/picking/filelisting.h"
#include "workflow/picking/uploaditems.h"
#include "workflow/picking/uploadsahead.h"
#include "workflow/uploads/uploadtarget.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace cd {

class FileUploads;
class Session;

/// The form's files. They stay on this computer until they are submitted; then the submission
/// uploads them, and their progress is shown here too. Only if the service's profile says so are
/// they uploaded as soon as they are picked.
/// Files that are known to be on the current service and project are Ready and not uploaded again,
/// unless they change on the disk; IDs that belong elsewhere are marked as such.
/// Signals carry the ids of the items concerned. Items are in the order of their ids.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    UploadQueue(Session &session, FileUploads &uploads, QObject *parent = nullptr);

    /// Adds files and folders (all levels, see filewalk.h) in this order, asynchronously. Files
    /// that are in the list already are not added again, but looked at again. A folder that can't
    /// be read is added as a file that Failed. What is left out of folders is reported by
    /// leftOut().
    void addPaths(const QStringList &paths);
    /// Adds IDs, separated by anything that can't be part of one. Malformed ones and duplicates are
    /// added too, as Failed, so that they can be seen and corrected.
    void addIds(const QString &pasted);
    void addRemote(const QList<RemoteFile> &files);
    void remove(const QList<int> &ids);
    /// Removes all items, and drops files that are still being listed.
    void clear();
    /// Looks again at those that Failed; uploads that wait for a retry are tried now.
    void retry(const QList<int> &ids);
    /// Looks again at all items from this computer, off this thread; what was edited meanwhile is
    /// taken as it is now. changed() tells of isIdle(), at once if there are none.
    void lookAgain()
    {
        m_listing.checkAgain(pathsOf(items()));
        Q_EMIT changed({});
    }
    /// Adds the items of a draft under new ids. Those from the disk are listed at once, then looked
    /// at.
    void restore(const UploadItemList &items);
    /// Restores an earlier state of the list (undo): removes what is not in @p items, and puts back
    /// what is missing, with its id and place; what is from the disk is looked at again.
    void setItems(const UploadItemList &items);

    const UploadItemList &items() const { return m_items.all(); }
    const UploadItem *find(int id) const { return m_items.find(id); }
    /// All files that can be submitted, in order. What was not seen on the service for a day is
    /// without its ID, and so are copies of others there if they are wanted apart.
    QList<JobFile> files() const;
    /// The IDs that a request for them names: UploadItems::idsToSubmit().
    QList<FileId> ids() const { return m_items.idsToSubmit(m_areCopiesApart); }
    QList<UploadItems::Named> named() const { return m_items.named(m_areCopiesApart); }
    /// Whether each file gets an answer of its own; else files with the same content share one.
    bool areCopiesApart() const { return m_areCopiesApart; }
    void setCopiesApart(bool areApart);
    /// They are about to be sent by a submission. With the draft saved after this and before the
    /// submission, no file is sent twice under one key, whenever the program is killed.
    void markMayBeSent() { m_items.markMayBeSent(); }
    /// When the upload of one that failed is retried (UTC); nullopt: when its turn comes.
    std::optional<QDateTime> nextTry(int id) const;
    /// Everything is listed and looked at, and it is known which files are copies, and which are on
    /// the service.
    bool isIdle() const { return m_listing.isIdle() && m_reading.isIdle() && m_toFind.isEmpty(); }

Q_SIGNALS:
    void added(const QList<int> &ids);
    void changed(const QList<int> &ids); ///< empty: only isIdle() changed
    void leftOut(const QList<cd::LeftOut> &what); ///< perhaps several times for one folder
    void progressed(const QList<int> &ids);
    void removed(const QList<int> &ids);

private:
    const UploadItem *itemOf(const QString &target, const QString &key);
    QList<int> append(const UploadItemList &items);
    void listed(const QList<FileListing::Seen> &files);
    void looked(const QList<FileListing::Seen> &files);
    void take(const UploadItem &item, const FileFacts &look);
    void readDuplicates();
    UploadItem restored(const UploadItem &saved);
    void markIds();
    void findThere(UploadItem &item);
    void findAgain(const QList<UploadItem::State> &states);
    void findAgain(int id);
    void findNext();
    UploadTarget target() const;
    void sessionChanged();
    void uploadAhead();
    void started(const QString &target, const QString &key);
    void wentOn(const QString &target, const QString &key, double part);
    void uploaded(const QString &target, const JobFile &file);
    void stopped(const QString &target, const QString &key, const ServiceError &why);
    void dropped(const QString &target, const QString &key);
    template<typename Change>
    void change(const UploadItem *item, Change how);

    Session &m_session;
    FileUploads &m_uploads;
    FileListing m_listing;
    FileListing m_reading; // hashes possible duplicates
    UploadItems m_items;
    UploadTarget m_target;
    UploadsAhead m_ahead;
    ItemNews m_news;
    QSet<int> m_back; // ids of those that undo put back, until they are looked at
    QList<int> m_toFind; // ids; see findAgain()
    bool m_areCopiesApart = false;
};

} // namespace cd
