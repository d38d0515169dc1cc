// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"
#include "localservice/reading/format.h"
#include "localservice/reading/readers/charset.h"
#include "localservice/reading/readers/charsetguess.h"
#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/mail/mailheader.h"
#include "localservice/reading/readers/textquality.h"

using namespace cd;
using namespace cd::fuzz;
using namespace cd::local;
using namespace Qt::StringLiterals;

/// A language and what is declared of a text's encoding, and on the next lines the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytes(data, size);
    const qsizetype line = input.indexOf('\n');
    const QByteArray first = input.left(line);
    const qsizetype blank = first.indexOf(' ');
    const QByteArray text = line < 0 ? input : input.sliced(line + 1);
    const TextHints hints{QString::fromUtf8(first.left(blank)),
                          blank < 0 ? QByteArray() : first.sliced(blank + 1)};

    QStringList notes;
    const QString decoded = decodeText(text, hints, &notes);
    require(decoded.size() <= 4 * text.size() + 4, "a text is hardly longer than its bytes");
    require(!decoded.contains(u'\r'), "line ends are of one kind");
    require(!charsetNamed(charsetOf(text, hints)).isEmpty(), "a known encoding");
    require(!charsetNamed(guessedCharset(text, hints.language)).isEmpty(), "a known guess");
    const double quality = textQuality(decoded);
    require(quality >= 0 && quality <= 1, "a quality is from 0 to 1");
    htmlText(text, hints, &notes);
    headerText(text, hints);
    recognizeFormat(text, u"a.csv"_s);
    return 0;
}
