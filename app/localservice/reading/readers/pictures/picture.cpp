// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/picture.h"

#include "localservice/reading/readers/pictures/exif.h"
#include "localservice/reading/readers/pictures/frames.h"
#include "localservice/reading/readers/readers.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdio>
#include <leptonica/allheaders.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTiffPages = 2000;

const l_uint8 *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const l_uint8 *>(bytes.constData());
}

/// Also the kind with long offsets, which Leptonica reads and does not recognize.
bool isTiff(const QByteArray &bytes)
{
    return bytes.startsWith("II*") || bytes.startsWith("II+") || bytes.startsWith("MM");
}

/// As the header says. Leptonica would unpack a GIF to find out, and knows no size of a bare stream
/// of JPEG 2000.
bool hasSize(const QByteArray &bytes, int page, qint64 &width, qint64 &height)
{
    if (bytes.startsWith("GIF8") && bytes.size() >= 10) {
        width = qFromLittleEndian<quint16>(bytes.constData() + 6);
        height = qFromLittleEndian<quint16>(bytes.constData() + 8);
        return true;
    }
    if (bytes.startsWith("\xff\x4f\xff\x51") && bytes.size() >= 16) {
        width = qFromBigEndian<quint32>(bytes.constData() + 8);
        height = qFromBigEndian<quint32>(bytes.constData() + 12);
        return true;
    }
    l_int32 wide = 0;
    l_int32 high = 0;
    const auto size = static_cast<size_t>(bytes.size());
    const int failed = isTiff(bytes)
        ? readHeaderMemTiff(raw(bytes), size, page, &wide, &high, nullptr, nullptr, nullptr,
                            nullptr, nullptr)
        : pixReadHeaderMem(raw(bytes), size, nullptr, &wide, &high, nullptr, nullptr, nullptr);
    width = wide;
    height = high;
    return failed == 0;
}

bool isTransparent(const Picture &picture)
{
    l_int32 isOpaque = 1;
    if (PIXCMAP *palette = pixGetColormap(picture.get()))
        pixcmapIsOpaque(palette, &isOpaque);
    return isOpaque == 0 || (pixGetDepth(picture.get()) == 32 && pixGetSpp(picture.get()) == 4);
}

/// Between its darkest and its lightest grey.
int contrast(const Picture &picture)
{
    const Picture grey(pixConvertTo8(picture.get(), 0));
    l_int32 least = 0;
    l_int32 most = 0;
    constexpr int eachPixel = 1;
    if (!grey || pixGetRangeValues(grey.get(), eachPixel, L_SELECT_AVERAGE, &least, &most) != 0)
        return 0;
    return most - least;
}

Picture upright(Picture picture, int orientation)
{
    // Orientations 5 to 8 lie on their side; 2, 4, 5 and 7 are seen in a mirror.
    constexpr std::array<int, 9> quarters{0, 0, 0, 2, 2, 1, 1, 3, 3};
    picture = turned(picture, quarters.at(static_cast<size_t>(orientation)));
    const bool isMirrored
        = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    return isMirrored && picture ? Picture(pixFlipLR(nullptr, picture.get())) : std::move(picture);
}

} // namespace

void PixDestroyer::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

int picturesIn(const QByteArray &bytes)
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

tl::expected<Picture, ReadFailure> unpackedPicture(const QByteArray &bytes, int page)
{
    const QByteArray still = firstFrame(bytes);
    qint64 width = 0;
    qint64 height = 0;
    if (hasSize(still, page, width, height) && width * height > maxPixels)
        return readFailure(ReadFailure::Kind::TooLarge, u"The picture has too many pixels."_s);
    const auto size = static_cast<size_t>(still.size());
    Picture picture(isTiff(still) ? pixReadMemTiff(raw(still), size, page)
                                  : pixReadMem(raw(still), size));
    if (picture)
        picture = upright(std::move(picture), exifOrientation(bytes));
    if (!picture)
        return readFailure(ReadFailure::Kind::Broken, u"The picture is damaged."_s);
    return picture;
}

Picture onPaper(const Picture &picture)
{
    constexpr l_uint32 white = 0xffffff00;
    constexpr l_uint32 black = 0;
    constexpr int nothingToSee = 48;
    if (!isTransparent(picture))
        return Picture(pixConvertTo32(picture.get()));
    const Picture whole(pixGetColormap(picture.get())
                            ? pixRemoveColormap(picture.get(), REMOVE_CMAP_WITH_ALPHA)
                            : pixClone(picture.get()));
    if (!whole)
        return nullptr;
    Picture onWhite(pixAlphaBlendUniform(whole.get(), white));
    if (onWhite && contrast(onWhite) < nothingToSee) {
        Picture onBlack(pixAlphaBlendUniform(whole.get(), black));
        if (onBlack && contrast(onBlack) >= nothingToSee)
            return onBlack;
    }
    return onWhite;
}

Picture greyOnPaper(const Picture &picture)
{
    if (!isTransparent(picture))
        return Picture(pixConvertTo8(picture.get(), 0));
    const Picture opaque = onPaper(picture);
    return Picture(opaque ? pixConvertTo8(opaque.get(), 0) : nullptr);
}

Picture turned(const Picture &picture, int quarters)
{
    return Picture(pixRotateOrth(picture.get(), quarters));
}

} // namespace cd::local
