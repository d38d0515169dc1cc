// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploads/uploaditem.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cd {

/// Items in the order of their ids, with an index by id, and for those from the disk by path and
/// key, so that lookups are fast however many there are.
class UploadItems
{
public:
    const QList<UploadItem> &all() const { return m_items; }
    const UploadItem *find(int id) const; ///< null: there is none
    UploadItem *find(int id);
    bool hasReady(const FileId &id) const;
    bool hasPath(const QString &path) const { return m_byPath.contains(path); }
    UploadItem *ofPath(const QString &path) { return find(m_byPath.value(path)); }
    UploadItem *ofKey(const QString &key) { return find(m_byKey.value(key)); }

    /// Adds the item under a new id, which it returns.
    int append(UploadItem item);
    /// Inserts items again that were taken from this list, under their old ids.
    void putBack(const QList<UploadItem> &items);
    /// Removes items and returns those that existed, in order.
    QList<UploadItem> take(const QSet<int> &ids);
    /// Applies @p change, which may change the item's key. Key changes must go through this, as it
    /// keeps the index.
    template<typename Change>
    void change(UploadItem &item, Change change)
    {
        m_byKey.remove(item.key);
        change(item);
        m_byKey.insert(item.key, item.id);
    }

    /// Marks items whose ID is in the list before them as Failed, and those whose ID belongs to
    /// another target than @p here as Elsewhere. Returns the ids of items whose state changed.
    QList<int> markIds(const QString &here);

    /// The paths of submittable files of equal size whose hashes are not known yet: possible
    /// duplicates. Each is returned once, unless it changes.
    QStringList takeUnreadDuplicates();
    /// Sets sameAs of items whose content equals an earlier one's. Returns the ids of those whose
    /// sameAs changed.
    QList<int> markSame();

private:
    QList<UploadItem> m_items;
    QHash<QString, int> m_byPath;
    QHash<QString, int> m_byKey;
    QSet<QString> m_read; // keys of the files that takeUnreadDuplicates() returned
    int m_lastId = 0;
};

} // namespace cd
