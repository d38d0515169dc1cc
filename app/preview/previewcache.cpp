// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewcache.h"

#include <algorithm>
#include <memory>

namespace cd {

namespace {

qint64 bytesOf(const local::DocumentText &document)
{
    qint64 bytes = 0;
    for (const local::PageText &page : document.pages) {
        constexpr qint64 wordBytes = 100;
        bytes += page.picture.pixels.size() + wordBytes * page.picture.words.size()
            + qint64(sizeof(QChar)) * page.text.size();
    }
    return bytes;
}

} // namespace

PreviewCache::PreviewCache(qint64 mostBytes)
    : m_entries(mostBytes)
{
}

void PreviewCache::put(const PreviewOrder &order, const Entry &entry)
{
    if (!entry.preview.document || !entry.stamp)
        return;
    auto kept = std::make_unique<Entry>(entry);
    QList<local::PageText> &pages = kept->preview.document->pages;
    if (isDrawn(*kept->preview.document) && pages.size() > mostPages)
        pages.resize(mostPages);
    // Each counts as at least its part, so that they are never more than mostDocuments.
    const qint64 part = m_entries.maxCost() / mostDocuments;
    const qint64 bytes = std::max(part, bytesOf(*kept->preview.document));
    m_entries.insert(order, kept.release(), bytes);
}

} // namespace cd
