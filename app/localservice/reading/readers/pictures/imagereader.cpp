// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pictures/textrecognizer.h"

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

tl::expected<Picture, ReadFailure> unpacked(const QByteArray &bytes, int page)
{
    if (isTooLarge(bytes, page))
        return readFailure(ReadFailure::Kind::TooLarge, u"The picture has too many pixels."_s);
    Picture picture = unpack(bytes, page);
    if (!picture)
        return readFailure(ReadFailure::Kind::Broken, u"The picture is damaged."_s);
    return picture;
}

/// On white, as wide as is wanted, or as it is if that is less.
Picture drawn(const Picture &picture, int wantedWidth)
{
    const Picture whole(pixConvertTo32(picture.get()));
    const Picture opaque(whole ? pixRemoveAlpha(whole.get()) : nullptr);
    if (!opaque)
        return nullptr;
    const int width = pixGetWidth(opaque.get());
    const int height = pixGetHeight(opaque.get());
    const double scale = std::min({1.0, double(wantedWidth) / width, double(maxDrawnSide) / width,
                                   double(maxDrawnSide) / height});
    const auto factor = static_cast<float>(scale);
    return Picture(scale < 1 ? pixScale(opaque.get(), factor, factor) : pixClone(opaque.get()));
}

PagePicture pixelsOf(const Picture &picture)
{
    PagePicture page{.width = std::min<int>(pixGetWidth(picture.get()), maxDrawnSide),
                     .height = std::min<int>(pixGetHeight(picture.get()), maxDrawnSide),
                     .pixels = {},
                     .words = {}};
    page.pixels.reserve(qsizetype(3) * page.width * page.height);
    for (int y = 0; y < page.height; ++y) {
        const l_uint32 *row = pixGetData(picture.get()) + y * pixGetWpl(picture.get());
        for (int x = 0; x < page.width; ++x) {
            for (const int shift : {L_RED_SHIFT, L_GREEN_SHIFT, L_BLUE_SHIFT})
                page.pixels.append(static_cast<char>((row[x] >> shift) & 0xff));
        }
    }
    return page;
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
        const auto picture = unpacked(bytes, page);
        if (!picture)
            return tl::unexpected(picture.error());
        const Picture readable = prepared(*picture);
        if (!readable)
            return readFailure(ReadFailure::Kind::Broken, u"The picture is damaged."_s);
        document.pages.append({page + 1, recognizer.recognize(readable.get()), true});
        anyText = anyText || !document.pages.constLast().text.trimmed().isEmpty();
    }
    if (!anyText)
        return readFailure(ReadFailure::Kind::Empty, u"No text was recognized on the picture."_s);
    return document;
}

ReadResult drawImage(const QByteArray &bytes, const ReadRequest &request)
{
    setMsgSeverity(L_SEVERITY_NONE);
    DocumentText document;
    document.format = u"image"_s;
    document.pageCount = pageCount(bytes);
    const QList<int> wanted = wantedPages(request, document.pageCount);
    qint64 size = 0;
    for (const int page : wanted) {
        const auto picture = unpacked(bytes, page);
        if (!picture)
            return tl::unexpected(picture.error());
        const Picture shown = drawn(*picture, request.drawnWidth);
        if (!shown)
            return readFailure(ReadFailure::Kind::Broken, u"The picture is damaged."_s);
        const PagePicture pixels = pixelsOf(shown);
        size += pixels.pixels.size();
        if (size > maxDrawnBytes && !document.pages.isEmpty())
            break;
        document.pages.append({page + 1, {}, false, pixels});
    }
    return document;
}

} // namespace cd::local
