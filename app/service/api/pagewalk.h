// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"

#include <QSet>
#include <QStringList>

namespace cd {

/// How far a list is read page by page: to its end, and never in a circle or without end, whatever
/// the service answers. Each walk has one of these.
class PageWalk
{
public:
    /// Pages without any item may come between others, so many in a row.
    static constexpr int mostEmpty = 10;
    /// More pages no list has.
    static constexpr int mostPages = 10'000;

    /// Whether there is a page to be read behind one that came with @p nextToken and items of these
    /// IDs. There is none behind the last one, where a token comes a second time, and behind a page
    /// that repeats what was read before.
    bool goesOn(const QString &nextToken, const QStringList &ids);
    /// @p idOf gives an item's ID as a text. One without an ID counts as new.
    template<typename T, typename IdOf>
    bool goesOn(const Page<T> &page, IdOf idOf)
    {
        QStringList ids;
        for (const T &item : page.items)
            ids.append(idOf(item));
        return goesOn(page.nextToken, ids);
    }
    /// Whether an item of this ID was on a page before.
    bool knows(const QString &id) const { return m_ids.contains(id); }
    /// How many pages were read.
    int pages() const { return m_pages; }

private:
    bool isNew(const QStringList &ids);

    QSet<QString> m_tokens;
    QSet<QString> m_ids;
    int m_pages = 0;
    int m_empty = 0; // in a row, up to the last page
};

} // namespace cd
