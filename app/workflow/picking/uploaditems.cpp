// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/uploaditems.h"

#include <algorithm>
#include <utility>

namespace cd {

using State = UploadItem::State;

qsizetype UploadItems::placeOf(int id) const
{
    return std::lower_bound(m_ids.cbegin(), m_ids.cend(), id) - m_ids.cbegin();
}

const UploadItem *UploadItems::find(int id) const
{
    const qsizetype place = placeOf(id);
    return place < m_ids.size() && m_ids.at(place) == id ? &m_items.at(place) : nullptr;
}

bool UploadItems::hasReady(const FileId &id) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [&id](const UploadItem &item) {
        return item.state == State::Ready && item.fileId == id;
    });
}

void UploadItems::enter(const UploadItem &item)
{
    if (item.path.isEmpty()) {
        ++m_byId;
    } else {
        m_byPath.insert(item.path, item.id);
        m_byKey.insert(item.key, item.id);
    }
}

void UploadItems::replace(qsizetype place, const UploadItem &item)
{
    if (const QString &before = m_items.at(place).key; before != item.key) {
        m_byKey.remove(before);
        m_byKey.insert(item.key, item.id);
    }
    m_items.set(place, item);
}

int UploadItems::append(UploadItem item)
{
    item.id = ++m_lastId;
    enter(item);
    m_items.append(item);
    m_ids.append(item.id);
    return item.id;
}

void UploadItems::putBack(const UploadItemList &items)
{
    UploadItemList all;
    qsizetype next = 0; // of those that are here
    for (const UploadItem &item : items) {
        while (next < m_ids.size() && m_ids.at(next) < item.id)
            all.appendFrom(m_items, next++);
        all.append(item);
        enter(item);
        m_lastId = std::max(m_lastId, item.id);
    }
    while (next < m_ids.size())
        all.appendFrom(m_items, next++);
    m_items = all;
    m_ids = idsOf(m_items);
}

UploadItemList UploadItems::take(const QSet<int> &ids)
{
    UploadItemList taken;
    UploadItemList left;
    QList<int> leftIds;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        if (!ids.contains(m_ids.at(i))) {
            left.appendFrom(m_items, i);
            leftIds.append(m_ids.at(i));
            continue;
        }
        const UploadItem &item = m_items.at(i);
        m_byId -= item.path.isEmpty() ? 1 : 0;
        m_byPath.remove(item.path);
        m_byKey.remove(item.key);
        m_read.remove(item.key);
        taken.appendFrom(m_items, i);
    }
    m_items = left;
    m_ids = leftIds;
    return taken;
}

QList<int> UploadItems::markIds(const QString &here)
{
    QList<int> changed;
    QSet<FileId> seen;
    if (m_byId == 0)
        return changed;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const UploadItem &item = m_items.at(i);
        if (item.path.isEmpty() && !item.fileId.isEmpty()) {
            const bool isDuplicate = seen.contains(item.fileId);
            const State otherwise = item.service == here ? State::Ready : State::Elsewhere;
            UploadItem marked = item;
            marked.state = isDuplicate ? State::Failed : otherwise;
            marked.error = isDuplicate ? std::optional(duplicateIdError()) : std::nullopt;
            if (marked.state != item.state)
                changed.append(item.id);
            m_items.set(i, marked);
        }
        if (m_items.at(i).state == State::Ready)
            seen.insert(m_items.at(i).fileId);
    }
    return changed;
}

void UploadItems::markMayBeSent()
{
    const QList<int> all = m_ids; // stays while the items change
    for (const int id : all) {
        change(id, [](UploadItem &item) {
            if (!item.path.isEmpty() && item.canBeSubmitted())
                item.mayBeSent = true;
        });
    }
}

QList<JobFile> UploadItems::filesToSubmit() const
{
    QList<JobFile> files;
    for (const UploadItem &item : m_items) {
        if (item.canBeSubmitted())
            files.append(jobFileOf(item));
    }
    return files;
}

QList<FileId> UploadItems::idsToSubmit(bool areCopiesApart) const
{
    QList<FileId> ids;
    QSet<FileId> known;
    ids.reserve(m_items.size());
    for (const UploadItem &item : m_items) {
        if (!item.canBeSubmitted())
            continue;
        FileId id = idOrPlaceholder(item);
        const bool isCopy = !item.path.isEmpty() && (item.sameAs != 0 || known.contains(id));
        if (isCopy && !areCopiesApart)
            continue;
        if (isCopy && known.contains(id))
            id = placeholder(item);
        known.insert(id);
        ids.append(id);
    }
    return ids;
}

QStringList UploadItems::takeUnreadDuplicates()
{
    QHash<qint64, int> bySize;
    const auto isFile = [](const UploadItem &item) {
        return item.canBeSubmitted() && !item.path.isEmpty();
    };
    for (const UploadItem &item : std::as_const(m_items)) {
        if (isFile(item))
            ++bySize[item.size];
    }
    QStringList paths;
    for (const UploadItem &item : std::as_const(m_items)) {
        if (isFile(item) && item.hash.isEmpty() && bySize.value(item.size) > 1
            && !m_read.contains(item.key)) {
            m_read.insert(item.key);
            paths.append(item.path);
        }
    }
    return paths;
}

QList<int> UploadItems::markSame()
{
    QList<int> changed;
    QHash<QByteArray, int> first;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const UploadItem &item = m_items.at(i);
        int same = 0;
        if (!item.hash.isEmpty() && item.canBeSubmitted()) {
            const auto known = first.constFind(item.hash);
            if (known == first.cend())
                first.insert(item.hash, item.id);
            else
                same = *known;
        }
        if (item.sameAs == same)
            continue;
        UploadItem marked = item;
        marked.sameAs = same;
        changed.append(item.id);
        m_items.set(i, marked);
    }
    return changed;
}

} // namespace cd
