// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/document.h"

#include "fuzz/fuzzed.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readerjson.h"

namespace cd::fuzz {

using namespace local;

namespace {

constexpr int drawnWidth = 64;

/// What the reader hands back is what those who wait for it can read.
void check(const ReadResult &result)
{
    if (!result) {
        require(!result.error().detail.isEmpty(), "a reason");
        require(result.error().kind < ReadFailure::Kind::Crashed, "one that a reader can know");
        return;
    }
    require(!result->format.isEmpty(), "a format");
    for (const PageText &page : result->pages) {
        const PagePicture &picture = page.picture;
        require(page.number >= 1, "pages count from 1");
        require(picture.pixels.size() == qsizetype(3) * picture.width * picture.height,
                "as many pixels as the picture's sides say");
        require(picture.width <= maxDrawnSide && picture.height <= maxDrawnSide, "sides");
        for (const PageWord &word : picture.words)
            require(!word.text.isEmpty(), "a word");
    }
    const auto back = resultFromJson(resultToJson(result));
    require(back && *back && (*back)->pages.size() == result->pages.size(), "as many from JSON");
}

} // namespace

void readAndDraw(const QByteArray &document)
{
    ReadRequest request;
    check(readBytes(document, request));
    request.drawnWidth = drawnWidth;
    request.maxPages = 2;
    check(readBytes(document, request));
}

} // namespace cd::fuzz
