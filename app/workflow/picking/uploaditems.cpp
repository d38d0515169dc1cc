// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/uploaditems.h"

#include <QSet>

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

/// Of those with that value there, the one that is here and still has it.
const UploadItem *UploadItems::ofOne(const QMultiHash<QString, int> &index, const QString &value,
                                     QString UploadItem::*field) const
{
    const auto [first, last] = index.equal_range(value);
    for (auto id = first; id != last; ++id) {
        const UploadItem *item = find(*id);
        if (item && item->*field == value)
            return item;
    }
    return nullptr;
}

const UploadItem *UploadItems::ofPath(const QString &path) const
{
    return ofOne(m_byPath, path, &UploadItem::path);
}

const UploadItem *UploadItems::ofKey(const QString &key) const
{
    return ofOne(m_byKey, key, &UploadItem::key);
}

void UploadItems::replace(qsizetype place, const UploadItem &item)
{
    if (m_items.at(place).key != item.key) {
        m_byKey.insert(item.key, item.id);
        m_isRead[static_cast<size_t>(item.id)] = false;
    }
    m_items.set(place, item);
}

int UploadItems::append(UploadItem item)
{
    item.id = ++m_lastId;
    m_isRead.resize(static_cast<size_t>(item.id) + 1);
    if (item.path.isEmpty()) {
        ++m_byId;
    } else {
        m_byPath.insert(item.path, item.id);
        m_byKey.insert(item.key, item.id);
    }
    m_items.append(item);
    m_ids.append(item.id);
    return item.id;
}

void UploadItems::putBack(const UploadItemList &items)
{
    UploadItemList all;
    all.reserve(m_items.size() + items.size());
    qsizetype next = 0; // of those that are here
    for (qsizetype i = 0; i < items.size(); ++i) {
        const UploadItem &item = items.at(i);
        while (next < m_ids.size() && m_ids.at(next) < item.id)
            all.appendFrom(m_items, next++);
        all.appendFrom(items, i);
        m_byId += item.path.isEmpty() ? 1 : 0;
    }
    while (next < m_ids.size())
        all.appendFrom(m_items, next++);
    m_items = all;
    m_ids = idsOf(m_items);
}

UploadItemList UploadItems::take(const QList<int> &ids)
{
    UploadItemList taken;
    UploadItemList left;
    QList<int> leftIds;
    taken.reserve(std::min(ids.size(), m_ids.size()));
    left.reserve(m_ids.size());
    leftIds.reserve(m_ids.size());
    auto next = ids.cbegin();
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const int id = m_ids.at(i);
        while (next != ids.cend() && *next < id)
            ++next;
        if (next == ids.cend() || *next != id) {
            left.appendFrom(m_items, i);
            leftIds.append(id);
            continue;
        }
        m_byId -= m_items.at(i).path.isEmpty() ? 1 : 0;
        m_isRead[static_cast<size_t>(id)] = false;
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
            const State state = isDuplicate ? State::Failed : otherwise;
            if (state != item.state) {
                UploadItem marked = item;
                marked.state = state;
                marked.error = isDuplicate ? std::optional(duplicateIdError()) : std::nullopt;
                changed.append(item.id);
                m_items.set(i, marked);
            }
        }
        if (m_items.at(i).state == State::Ready)
            seen.insert(m_items.at(i).fileId);
    }
    return changed;
}

void UploadItems::markMayBeSent()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const UploadItem &item = m_items.at(i);
        if (!item.path.isEmpty() && item.canBeSubmitted() && !item.mayBeSent)
            change(item.id, [](UploadItem &marked) { marked.mayBeSent = true; });
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

QList<UploadItems::Named> UploadItems::named(bool areCopiesApart) const
{
    QList<Named> all;
    QSet<FileId> known;
    known.reserve(m_items.size());
    all.reserve(m_items.size());
    for (const UploadItem &item : m_items) {
        if (!item.canBeSubmitted())
            continue;
        const bool isKnown = item.state == State::Ready;
        const bool isFile = !item.path.isEmpty();
        const bool isTaken = isFile && isKnown && known.contains(item.fileId);
        if (isFile && !areCopiesApart && (item.sameAs != 0 || isTaken))
            continue;
        const bool isNamed = isKnown && !isTaken;
        if (isNamed)
            known.insert(item.fileId);
        all.append({&item, isNamed ? item.fileId : FileId()});
    }
    return all;
}

QList<FileId> UploadItems::idsToSubmit(bool areCopiesApart) const
{
    const QList<Named> all = named(areCopiesApart);
    QList<FileId> ids;
    ids.reserve(all.size());
    for (const Named &one : all)
        ids.append(one.id.isEmpty() ? placeholder(*one.item) : one.id);
    return ids;
}

QStringList UploadItems::takeUnreadDuplicates()
{
    QHash<qint64, int> bySize;
    bySize.reserve(m_items.size());
    const auto isFile = [](const UploadItem &item) {
        return item.canBeSubmitted() && !item.path.isEmpty();
    };
    for (const UploadItem &item : std::as_const(m_items)) {
        if (isFile(item))
            ++bySize[item.size];
    }
    QStringList paths;
    for (const UploadItem &item : std::as_const(m_items)) {
        std::vector<bool>::reference isRead = m_isRead[static_cast<size_t>(item.id)];
        if (!isRead && isFile(item) && item.hash.isEmpty() && bySize.value(item.size) > 1) {
            isRead = true;
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
