// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"
#include "localservice/reading/readers/office/workbook/cellformat.h"

using namespace cd;
using namespace cd::fuzz;
using namespace Qt::StringLiterals;

/// A cell's number, its format's ID, and on the next line its format code.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytes(data, size));
    const QStringList words = text.section(u'\n', 0, 0).split(u' ');
    const QString code = text.section(u'\n', 1);
    const double value = words.value(0).toDouble();
    constexpr qsizetype longest = 4000;
    for (const bool from1904 : {false, true}) {
        const local::CellCalendar calendar{QLocale(u"de_DE"_s), from1904};
        const QString shown = local::shownNumber(value, code, calendar);
        require(shown.size() <= longest + 40 * code.size(),
                "a cell is not much longer than its code");
        local::shownNumber(value, local::builtInCode(words.value(1).toInt(), calendar.locale),
                           calendar);
    }
    return 0;
}
