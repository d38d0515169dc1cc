// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/exif.h"

#include <QtEndian>

#include <optional>

namespace cd::local {

namespace {

/// Numbers in bytes that may end anywhere.
class Numbers
{
public:
    Numbers(QByteArrayView bytes, bool bigEndian)
        : m_bytes(bytes)
        , m_bigEndian(bigEndian)
    {
    }

    template<typename Number>
    std::optional<Number> at(qsizetype offset) const
    {
        constexpr auto size = static_cast<qsizetype>(sizeof(Number));
        if (offset < 0 || offset > m_bytes.size() - size)
            return {};
        const char *place = m_bytes.data() + offset;
        return m_bigEndian ? qFromBigEndian<Number>(place) : qFromLittleEndian<Number>(place);
    }

private:
    QByteArrayView m_bytes;
    bool m_bigEndian;
};

/// EXIF is a small TIFF: a directory of entries of 12 bytes.
int orientationOfTiff(QByteArrayView tiff)
{
    constexpr quint16 orientationTag = 0x0112;
    if (tiff.startsWith(QByteArrayView("Exif\0\0", 6)))
        tiff = tiff.sliced(6);
    const Numbers numbers(tiff, tiff.startsWith("MM"));
    const qsizetype directory = numbers.at<quint32>(4).value_or(0);
    const int entries = numbers.at<quint16>(directory).value_or(0);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(12) * i;
        if (numbers.at<quint16>(entry) == orientationTag) {
            const int value = numbers.at<quint16>(entry + 8).value_or(1);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

/// A JPEG is a row of parts before its pixels, of which several may be for applications.
QByteArrayView exifOfJpeg(QByteArrayView jpeg)
{
    const Numbers numbers(jpeg, true);
    qsizetype at = 2;
    while (const auto marker = numbers.at<quint16>(at)) {
        constexpr quint16 application1 = 0xffe1;
        constexpr quint16 startOfScan = 0xffda;
        const int size = numbers.at<quint16>(at + 2).value_or(0);
        if (*marker < 0xff00 || *marker == startOfScan || size < 2 || at + 2 + size > jpeg.size())
            break;
        const QByteArrayView part = jpeg.sliced(at + 4, size - 2);
        if (*marker == application1 && part.startsWith(QByteArrayView("Exif\0\0", 6)))
            return part;
        at += 2 + size;
    }
    return {};
}

QByteArrayView exifOfPng(QByteArrayView png)
{
    const Numbers numbers(png, true);
    qsizetype at = 8;
    while (const auto size = numbers.at<quint32>(at)) {
        if (*size > png.size() - at - 12)
            break;
        if (png.sliced(at + 4).startsWith("eXIf"))
            return png.sliced(at + 8, *size);
        at += 12 + qsizetype(*size);
    }
    return {};
}

QByteArrayView exifOfWebp(QByteArrayView webp)
{
    const Numbers numbers(webp, false);
    qsizetype at = 12;
    while (const auto size = numbers.at<quint32>(at + 4)) {
        if (*size > webp.size() - at - 8)
            break;
        if (webp.sliced(at).startsWith("EXIF"))
            return webp.sliced(at + 8, *size);
        at += 8 + qsizetype(*size) + (*size % 2);
    }
    return {};
}

} // namespace

int exifOrientation(QByteArrayView picture)
{
    QByteArrayView exif;
    if (picture.startsWith("\xff\xd8"))
        exif = exifOfJpeg(picture);
    else if (picture.startsWith("\x89PNG"))
        exif = exifOfPng(picture);
    else if (picture.startsWith("RIFF"))
        exif = exifOfWebp(picture);
    return orientationOfTiff(exif);
}

} // namespace cd::local
