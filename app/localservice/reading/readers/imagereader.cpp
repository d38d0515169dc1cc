// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/textrecognizer.h"

#include <algorithm>
#include <leptonica/allheaders.h>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int readableWidth = 1000; ///< narrower pictures are enlarged, letters being too small
constexpr int largestSide = 4000;
constexpr int maxTiffPages = 2000;

using Picture = std::unique_ptr<Pix, decltype([](Pix *pix) { pixDestroy(&pix); })>;

const l_uint8 *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const l_uint8 *>(bytes.constData());
}

bool isTiff(const QByteArray &bytes)
{
    return bytes.startsWith("II*") || bytes.startsWith("MM");
}

int pageCount(const QByteArray &bytes)
{
    if (!isTiff(bytes))
        return 1;
    l_int32 count = 0;
    FILE *file
        = fmemopen(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()), "rb");
    if (!file)
        return 1;
    tiffGetCount(file, &count);
    std::fclose(file);
    return std::clamp(count, 1, maxTiffPages);
}

bool isTooLarge(const QByteArray &bytes, int page)
{
    l_int32 width = 0;
    l_int32 height = 0;
    const auto size = static_cast<size_t>(bytes.size());
    const int failed = isTiff(bytes)
        ? readHeaderMemTiff(raw(bytes), size, page, &width, &height, nullptr, nullptr, nullptr,
                            nullptr, nullptr)
        : pixReadHeaderMem(raw(bytes), size, nullptr, &width, &height, nullptr, nullptr, nullptr);
    return failed == 0 && static_cast<qint64>(width) * height > maxPixels;
}

Picture unpack(const QByteArray &bytes, int page)
{
    const auto size = static_cast<size_t>(bytes.size());
    return Picture(isTiff(bytes) ? pixReadMemTiff(raw(bytes), size, page)
                                 : pixReadMem(raw(bytes), size));
}

/// Converts to grey and to a size at which Tesseract reads well.
Picture prepared(const Picture &picture)
{
    Picture grey(pixConvertTo8(picture.get(), 0));
    if (!grey)
        return grey;
    const int width = pixGetWidth(grey.get());
    const int longSide = std::max(width, pixGetHeight(grey.get()));
    float scale = 1;
    if (width < readableWidth && longSide < largestSide / 2)
        scale = 2;
    else if (longSide > largestSide)
        scale = static_cast<float>(largestSide) / static_cast<float>(longSide);
    return Picture(scale == 1.0F ? pixClone(grey.get()) : pixScale(grey.get(), scale, scale));
}

} // namespace

ReadResult readImage(const QByteArray &bytes, const ReadRequest &request)
{
    setMsgSeverity(L_SEVERITY_NONE);
    TextRecognizer recognizer(request.language);
    if (!recognizer.isReady())
        return readFailure(ReadFailure::Kind::Unsupported, u"Tesseract's data are missing."_s);
    DocumentText document;
    document.format = u"image"_s;
    document.pageCount = pageCount(bytes);
    if (!recognizer.note().isEmpty())
        document.notes.append(recognizer.note());
    const QList<int> wanted = wantedPages(request, document.pageCount);
    if (wanted.isEmpty())
        return readFailure(ReadFailure::Kind::NoSuchPages, u"None of the requested pages exist."_s);
    bool anyText = false;
    for (const int page : wanted) {
        if (isTooLarge(bytes, page))
            return readFailure(ReadFailure::Kind::TooLarge, u"The picture has too many pixels."_s);
        const Picture picture = unpack(bytes, page);
        const Picture readable = picture ? prepared(picture) : nullptr;
        if (!readable)
            return readFailure(ReadFailure::Kind::Broken, u"The picture is damaged."_s);
        document.pages.append({page + 1, recognizer.recognize(readable.get()), true});
        anyText = anyText || !document.pages.constLast().text.trimmed().isEmpty();
    }
    if (!anyText)
        return readFailure(ReadFailure::Kind::Empty, u"No text was recognized on the picture."_s);
    return document;
}

} // namespace cd::local
