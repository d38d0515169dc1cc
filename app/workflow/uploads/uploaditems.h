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

/// Items in the order of their ids. Each is found by its id, and those from disk by path and key,
/// in about the same time however many there are.
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

    /// Under a new id, which it returns.
    int append(UploadItem item);
    /// Under the ids that they had in this list before.
    void putBack(const QList<UploadItem> &items);
    /// Gives those that were there, in order.
    QList<UploadItem> take(const QSet<int> &ids);
    /// Lets @p change have a new key and what comes with it.
    template<typename Change>
    void change(UploadItem &item, Change change)
    {
        m_byKey.remove(item.key);
        change(item);
        m_byKey.insert(item.key, item.id);
    }

    /// Of several with the same ID the first is good, the others are Failed; those whose IDs
    /// belong to another target than @p here are Elsewhere. Gives whose state has changed.
    QList<int> markIds(const QString &here);

    /// Of files that can be submitted and have one size, those whose content nobody knows yet; each
    /// once as long as it does not change.
    QStringList takeUnreadTwins();
    /// Of several with the same content all name the first. Gives whose did not, or did before.
    QList<int> markSame();

private:
    QList<UploadItem> m_items;
    QHash<QString, int> m_byPath;
    QHash<QString, int> m_byKey;
    QSet<QString> m_read; // keys of what takeUnreadTwins() gave
    int m_lastId = 0;
};

} // namespace cd
