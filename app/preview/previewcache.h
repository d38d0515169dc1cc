// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"
#include "preview/preview.h"

#include <QCache>

#include <optional>

namespace cd {

/// The beginnings of documents that were read, to be there at once when they are shown: a few, and
/// no more bytes than is said. What was not used for longest goes first. Whether a file is still
/// as it was when it was read, who takes it out has to see.
class PreviewCache
{
public:
    static constexpr int mostDocuments = 8;
    static constexpr int mostPages = 2; ///< of each that has pages to draw
    static constexpr qint64 usualBytes = 96LL * 1024 * 1024;

    struct Entry
    {
        Preview preview;
        std::optional<FileStamp> stamp; ///< of the file before it was read
    };

    explicit PreviewCache(qint64 mostBytes = usualBytes);

    /// Its first pages only. In the place of what was there.
    void put(const PreviewOrder &order, const Entry &entry);
    /// Null: there is none. Valid until the next call.
    const Entry *find(const PreviewOrder &order) const { return m_entries.object(order); }
    void remove(const PreviewOrder &order) { m_entries.remove(order); }
    void clear() { m_entries.clear(); }

private:
    QCache<PreviewOrder, Entry> m_entries;
};

} // namespace cd
