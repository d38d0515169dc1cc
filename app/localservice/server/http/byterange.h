// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::local {

/// Which bytes of a file a request wants.
struct ByteRange
{
    enum class Kind {
        Whole, ///< it names none, or something other than exactly one range of bytes
        Part,
        Outside, ///< there are no such bytes
    };

    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const ByteRange &) const = default;
};

/// Reads the header Range @p text for a file of @p size bytes. Requests for several ranges are
/// answered with the whole file, which costs less than their parts can.
ByteRange byteRange(const QString &text, qint64 size);

} // namespace cd::local
