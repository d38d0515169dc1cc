// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/uploaditems.h"

#include <algorithm>
#include <utility>

namespace cd {

using State = UploadItem::State;

const UploadItem *UploadItems::find(int id) const
{
    const auto found
        = std::lower_bound(m_items.cbegin(), m_items.cend(), id,
                           [](const UploadItem &item, int wanted) { return item.id < wanted; });
    return found == m_items.cend() || found->id != id ? nullptr : &*found;
}

UploadItem *UploadItems::find(int id)
{
    const UploadItem *found = std::as_const(*this).find(id);
    return found ? &m_items[found - m_items.constData()] : nullptr;
}

bool UploadItems::hasReady(const FileId &id) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [&id](const UploadItem &item) {
        return item.state == State::Ready && item.fileId == id;
    });
}

int UploadItems::append(UploadItem item)
{
    item.id = ++m_lastId;
    if (!item.path.isEmpty()) {
        m_byPath.insert(item.path, item.id);
        m_byKey.insert(item.key, item.id);
    }
    m_items.append(item);
    return item.id;
}

void UploadItems::putBack(const QList<UploadItem> &items)
{
    for (const UploadItem &item : items) {
        if (!item.path.isEmpty()) {
            m_byPath.insert(item.path, item.id);
            m_byKey.insert(item.key, item.id);
        }
        m_lastId = std::max(m_lastId, item.id);
    }
    m_items.append(items);
    std::sort(m_items.begin(), m_items.end(),
              [](const UploadItem &a, const UploadItem &b) { return a.id < b.id; });
}

QList<UploadItem> UploadItems::take(const QSet<int> &ids)
{
    QList<UploadItem> taken;
    QList<UploadItem> left;
    for (const UploadItem &item : std::as_const(m_items)) {
        if (!ids.contains(item.id)) {
            left.append(item);
            continue;
        }
        m_byPath.remove(item.path);
        m_byKey.remove(item.key);
        taken.append(item);
    }
    m_items = left;
    return taken;
}

QList<int> UploadItems::markIds(const QString &here)
{
    QList<int> changed;
    QSet<FileId> seen;
    for (UploadItem &item : m_items) {
        if (item.path.isEmpty() && !item.fileId.isEmpty()) {
            const bool isDuplicate = seen.contains(item.fileId);
            const State otherwise = item.service == here ? State::Ready : State::Elsewhere;
            const State state = isDuplicate ? State::Failed : otherwise;
            if (state != item.state)
                changed.append(item.id);
            item.state = state;
            item.error = isDuplicate ? std::optional(duplicateIdError()) : std::nullopt;
        }
        if (item.state == State::Ready)
            seen.insert(item.fileId);
    }
    return changed;
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
    for (UploadItem &item : m_items) {
        int same = 0;
        if (!item.hash.isEmpty() && item.canBeSubmitted()) {
            const auto known = first.constFind(item.hash);
            if (known == first.cend())
                first.insert(item.hash, item.id);
            else
                same = *known;
        }
        if (std::exchange(item.sameAs, same) != same)
            changed.append(item.id);
    }
    return changed;
}

} // namespace cd
