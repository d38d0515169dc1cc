// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <algorithm>

namespace cd {

/// A file of which something is to be shown.
struct PreviewOrder
{
    QString path; ///< on this computer
    QString fileName; ///< as it was sent; the content counts for more
    qint64 size = -1; ///< bytes, as it was sent; -1: not known
    QByteArray hash = {}; ///< BLAKE2b-256 of what was sent; empty: not known
    int width = 0; ///< pixels, of pages that are drawn; larger than 0

    bool operator==(const PreviewOrder &) const = default;
};

inline size_t qHash(const PreviewOrder &order, size_t seed = 0)
{
    return qHashMulti(seed, order.path, order.size, order.hash, order.width);
}

/// What can be shown of a file.
struct Preview
{
    local::ReadResult document; ///< of its first pages
    bool isChanged = false; ///< it is not what was sent any more
};

/// Whether it has pages as pictures, else as text.
inline bool isDrawn(const local::DocumentText &document)
{
    return std::any_of(document.pages.cbegin(), document.pages.cend(),
                       [](const local::PageText &page) { return page.picture.width > 0; });
}

} // namespace cd
