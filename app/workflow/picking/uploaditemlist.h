// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/uploaditem.h"

#include <QList>
#include <QStringList>

#include <compare>
#include <initializer_list>
#include <iterator>
#include <memory>

namespace cd {

/// Items in their order. Copies share the items, so that one of many thousands, as the form's
/// history and its draft keep them, is made in no time, and stays cheap when an item changes.
class UploadItemList
{
    using Shared = std::shared_ptr<const UploadItem>;

public:
    using value_type = UploadItem;

    class const_iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = UploadItem;
        using difference_type = qsizetype;
        using pointer = const UploadItem *;
        using reference = const UploadItem &;

        const_iterator() = default;
        explicit const_iterator(const Shared *at)
            : m_at(at)
        {
        }

        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        const_iterator &operator+=(qsizetype count)
        {
            m_at += count;
            return *this;
        }
        const_iterator &operator++() { return *this += 1; }
        const_iterator &operator--() { return *this += -1; }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        const_iterator operator+(qsizetype count) const { return const_iterator(m_at + count); }
        qsizetype operator-(const const_iterator &other) const { return m_at - other.m_at; }
        auto operator<=>(const const_iterator &) const = default;

    private:
        const Shared *m_at = nullptr;
    };

    UploadItemList() = default;
    UploadItemList(std::initializer_list<UploadItem> items)
    {
        for (const UploadItem &item : items)
            append(item);
    }

    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }
    const UploadItem &at(qsizetype place) const { return *m_items.at(place); }
    const UploadItem &constFirst() const { return at(0); }
    const_iterator begin() const { return const_iterator(m_items.constData()); }
    const_iterator end() const { return begin() + size(); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

    void reserve(qsizetype size) { m_items.reserve(size); }
    void append(const UploadItem &item) { m_items.append(std::make_shared<UploadItem>(item)); }
    void set(qsizetype place, const UploadItem &item)
    {
        m_items[place] = std::make_shared<UploadItem>(item);
    }
    /// The item at @p place of @p other, which it shares.
    void appendFrom(const UploadItemList &other, qsizetype place)
    {
        m_items.append(other.m_items.at(place));
    }

private:
    QList<Shared> m_items;
};

inline QList<int> idsOf(const UploadItemList &items)
{
    QList<int> ids;
    ids.reserve(items.size());
    for (const UploadItem &item : items)
        ids.append(item.id);
    return ids;
}

/// Of those from the disk.
inline QStringList pathsOf(const UploadItemList &items)
{
    QStringList paths;
    paths.reserve(items.size());
    for (const UploadItem &item : items) {
        if (!item.path.isEmpty())
            paths.append(item.path);
    }
    return paths;
}

} // namespace cd
