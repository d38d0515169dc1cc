// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/byterange.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace cd::local {

using namespace Qt::StringLiterals;
using Kind = ByteRange::Kind;

namespace {

/// What is larger than any file counts as just that.
qint64 position(const QString &digits)
{
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}

} // namespace

ByteRange byteRange(const QString &text, qint64 size)
{
    static const QRegularExpression single(uR"(\A\s*bytes\s*=\s*([0-9]*)\s*-\s*([0-9]*)\s*\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = single.match(text);
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    const ByteRange whole{Kind::Whole, 0, size};
    if (!match.hasMatch() || (first.isEmpty() && last.isEmpty()))
        return whole;
    if (first.isEmpty()) { // the last so many
        const qint64 length = std::min(position(last), size);
        return length > 0 ? ByteRange{Kind::Part, size - length, length}
                          : ByteRange{Kind::Outside, 0, 0};
    }
    const qint64 begin = position(first);
    const qint64 end = last.isEmpty() ? size - 1 : std::min(position(last), size - 1);
    if (begin >= size)
        return {Kind::Outside, 0, 0};
    return end < begin ? whole : ByteRange{Kind::Part, begin, end - begin + 1};
}

} // namespace cd::local
