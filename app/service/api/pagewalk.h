// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"

#include <QSet>
#include <QStringList>

namespace cd {

/// Decides whether to read the next page of a list: up to its end, but never in a loop or without
/// end, whatever the service answers. Use a new one for each reading of a list.
class PageWalk
{
public:
    /// How many empty pages in a row are accepted.
    static constexpr int mostEmpty = 10;
    /// The most pages that are read.
    static constexpr int mostPages = 10'000;

    /// Call it for each page that came, with its @p nextToken and the IDs of its items. Returns
    /// whether to read the next page: not after the last one, nor if a token comes again, nor if
    /// the page only repeats items of earlier pages.
    bool goesOn(const QString &nextToken, const QStringList &ids);
    /// The same; @p idOf returns an item's ID as text. Items without an ID count as new.
    template<typename T, typename IdOf>
    bool goesOn(const Page<T> &page, IdOf idOf)
    {
        QStringList ids;
        for (const T &item : page.items)
            ids.append(idOf(item));
        return goesOn(page.nextToken, ids);
    }
    /// Whether an item with this ID was on a page so far.
    bool knows(const QString &id) const { return m_ids.contains(id); }
    /// How many pages were read.
    int pages() const { return m_pages; }

private:
    bool isNew(const QStringList &ids);

    QSet<QString> m_tokens;
    QSet<QString> m_ids;
    int m_pages = 0;
    int m_empty = 0; // empty pages in a row, up to the last one
};

} // namespace cd
