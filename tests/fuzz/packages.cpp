// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/document.h"
#include "fuzz/fuzzed.h"
#include "localservice/reading/testfiles.h"

using namespace cd;
using namespace cd::fuzz;

namespace {

/// The parts of a package are what a fuzzer should change: within a zip, nothing that it changes
/// would unpack. Each begins with a line "@ its name".
local::ZipEntries partsIn(const QByteArray &text)
{
    constexpr qsizetype most = 40;
    local::ZipEntries parts;
    qsizetype begin = text.startsWith("@ ") ? 2 : text.size();
    while (begin < text.size() && parts.size() < most) {
        const qsizetype next = text.indexOf("\n@ ", begin);
        const QByteArray part = text.mid(begin, next < 0 ? -1 : next - begin);
        const qsizetype line = part.indexOf('\n');
        parts.append({QString::fromUtf8(line < 0 ? part : part.first(line)),
                      line < 0 ? QByteArray() : part.sliced(line + 1)});
        begin = next < 0 ? text.size() : next + 3;
    }
    return parts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAndDraw(local::zipOf(partsIn(bytes(data, size))));
    return 0;
}
