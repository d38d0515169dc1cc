// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/requesthead.h"

#include <QLatin1StringView>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestLength = 18; // digits that fit a 64-bit number

/// The position after the blank line that ends the head. A line may end with a bare line feed here,
/// so that such a request is refused instead of waited for.
size_t headEnd(const std::string &bytes, size_t from)
{
    const size_t start = from < 3 ? 0 : from - 3;
    const size_t plain = bytes.find("\n\r\n", start);
    const size_t bare = bytes.find("\n\n", start);
    if (plain == std::string::npos && bare == std::string::npos)
        return std::string::npos;
    return plain < bare ? plain + 3 : bare + 2;
}

bool isNumber(QLatin1StringView text)
{
    return !text.isEmpty() && text.size() <= qsizetype(longestLength)
        && std::all_of(text.begin(), text.end(),
                       [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// How a head says how long its body is.
struct BodyHeaders
{
    int lengths = 0;
    int encodings = 0;
    bool good = true;

    void take(QLatin1StringView name, QLatin1StringView value)
    {
        if (name.compare("Content-Length"_L1, Qt::CaseInsensitive) == 0) {
            ++lengths;
            good = good && isNumber(value);
        } else if (name.compare("Transfer-Encoding"_L1, Qt::CaseInsensitive) == 0) {
            ++encodings;
            good = good && value.compare("chunked"_L1, Qt::CaseInsensitive) == 0;
        }
    }
    bool areGood() const { return good && lengths + encodings <= 1; }
};

int statusOfHead(QLatin1StringView head)
{
    BodyHeaders body;
    int lines = 0;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf("\r\n"_L1);
        const QLatin1StringView line = head.left(end);
        if (end < 0 || line.contains('\n'_L1) || line.contains('\r'_L1) || line.contains('\0'_L1))
            return 400;
        head = head.mid(end + 2);
        const qsizetype colon = line.indexOf(':'_L1);
        if (++lines > 1 && colon > 0)
            body.take(line.left(colon), line.mid(colon + 1).trimmed());
    }
    if (lines > maxHeaders + 2)
        return 431;
    return body.areGood() ? 200 : 400;
}

} // namespace

int headStatus(const std::string &bytes, size_t from)
{
    const size_t end = headEnd(bytes, from);
    if (std::min(end, bytes.size()) > maxHeadBytes)
        return 431;
    if (end == std::string::npos)
        return 0;
    return statusOfHead(QLatin1StringView(bytes.data(), static_cast<qsizetype>(end)));
}

} // namespace cd::local
