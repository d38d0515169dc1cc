// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/uploaditemlist.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace cd {

/// Items in the order of their ids, with an index by id, and for those from the disk by path and
/// key, so that lookups are fast however many there are. The index keeps those that are taken,
/// since undo may put them back: taking and putting back costs next to nothing for each.
class UploadItems
{
public:
    /// Of what a request names.
    struct Named
    {
        const UploadItem *item; ///< until the items change
        FileId id; ///< empty: it is not known yet, or belongs to one before that has it too
    };

    const UploadItemList &all() const { return m_items; }
    const QList<int> &ids() const { return m_ids; } ///< of all()
    const UploadItem *find(int id) const; ///< null: there is none
    bool hasReady(const FileId &id) const;
    const UploadItem *ofPath(const QString &path) const;
    const UploadItem *ofKey(const QString &key) const;

    /// Adds the item under a new id, which it returns.
    int append(UploadItem item);
    /// Inserts items again that were taken from this list, under their old ids, in whose order they
    /// have to be.
    void putBack(const UploadItemList &items);
    /// Removes items and returns those that existed. @p ids ascend.
    UploadItemList take(const QList<int> &ids);
    /// Applies @p how, which may change anything but id and path, to the item if there is one.
    template<typename Change>
    void change(int id, Change how)
    {
        const UploadItem *found = find(id);
        if (!found)
            return;
        UploadItem item = *found;
        how(item);
        replace(placeOf(id), item);
    }

    /// Marks items whose ID is in the list before them as Failed, and those whose ID belongs to
    /// another target than @p here as Elsewhere. Returns the ids of items whose state changed.
    QList<int> markIds(const QString &here);

    /// Marks those that can be submitted, and are from the disk.
    void markMayBeSent();
    QList<JobFile> filesToSubmit() const; ///< in order
    /// What a request for them names: the IDs of those that can be submitted, each once. @p
    /// areCopiesApart: each file needs one that no other has.
    QList<Named> named(bool areCopiesApart) const;
    /// The same, with a placeholder() for what has no ID.
    QList<FileId> idsToSubmit(bool areCopiesApart) const;

    /// The paths of submittable files of equal size whose hashes are not known yet: possible
    /// duplicates. Each is returned once, unless it changes.
    QStringList takeUnreadDuplicates();
    /// Sets sameAs of items whose content equals an earlier one's. Returns the ids of those whose
    /// sameAs changed.
    QList<int> markSame();

private:
    qsizetype placeOf(int id) const; ///< where it is, or would be
    void replace(qsizetype place, const UploadItem &item);
    const UploadItem *ofOne(const QMultiHash<QString, int> &index, const QString &value,
                            QString UploadItem::*field) const;

    UploadItemList m_items;
    QList<int> m_ids;
    QMultiHash<QString, int> m_byPath; // ids of those that are or were here
    QMultiHash<QString, int> m_byKey; // the same; also keys that they had
    std::vector<bool> m_isRead; // by id: takeUnreadDuplicates() returned it
    qsizetype m_byId = 0; // items that are not from the disk
    int m_lastId = 0;
};

} // namespace cd
