// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/testpictures.h"

#include "localservice/reading/pdfbuilder.h"
#include "localservice/reading/readers/readers.h"

#include <QtEndian>

#include <leptonica/allheaders.h>

namespace cd::local {

using namespace Qt::StringLiterals;

QList<QByteArray> billLines()
{
    return {"Invoice number 4711",
            "Lantern and Sons, Harbour Street 12",
            "Bill to: Ada Lark, Garden Road 5",
            "Twelve lamps and four brass hooks",
            "Amount due: 696 pounds",
            "Please pay within thirty days"};
}

Picture billPicture()
{
    PdfBuilder pdf;
    pdf.addPage(linesAt(40, 150, billLines(), 16), "/MediaBox [0 0 420 190]");
    ReadRequest request;
    request.drawnWidth = 1260;
    const ReadResult drawn = drawPdf(pdf.bytes(), request);
    if (!drawn)
        qFatal("a page can't be drawn");
    const PagePicture &page = drawn->pages.constFirst().picture;
    Picture picture(pixCreate(page.width, page.height, 8));
    for (int y = 0; y < page.height; ++y) {
        for (int x = 0; x < page.width; ++x) {
            pixSetPixel(picture.get(), x, y,
                        static_cast<uchar>(page.pixels.at(3 * (y * page.width + x))));
        }
    }
    return picture;
}

bool saysTheBill(const QString &text)
{
    int found = 0;
    for (const char *word :
         {"4711", "Lantern", "Harbour", "Garden", "Twelve", "brass", "Amount", "thirty"})
        found += text.contains(QLatin1StringView(word)) ? 1 : 0;
    return found >= 7;
}

Picture markedPicture()
{
    constexpr int width = 40;
    constexpr int height = 20;
    Picture picture(pixCreate(width, height, 8));
    pixSetAll(picture.get());
    pixRasterop(picture.get(), 0, 0, width / 2, height / 2, PIX_CLR, nullptr, 0, 0);
    return picture;
}

QByteArray encoded(const Picture &picture, PictureFile kind)
{
    const auto format = [kind] {
        switch (kind) {
        case PictureFile::Bmp:
            return IFF_BMP;
        case PictureFile::Jpeg:
            return IFF_JFIF_JPEG;
        case PictureFile::Png:
            return IFF_PNG;
        case PictureFile::Pnm:
            return IFF_PNM;
        case PictureFile::Tiff:
            return IFF_TIFF_LZW;
        case PictureFile::Gif:
            return IFF_GIF;
        case PictureFile::Jp2:
            return IFF_JP2;
        case PictureFile::WebP:
            break;
        }
        return IFF_WEBP;
    };
    l_uint8 *data = nullptr;
    size_t size = 0;
    if (pixWriteMem(&data, &size, picture.get(), format()) != 0)
        qFatal("a picture can't be written");
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    lept_free(data);
    return bytes;
}

namespace {

template<typename Number>
QByteArray big(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A directory of EXIF with two entries: another one, and the orientation.
QByteArray exif(int orientation)
{
    return "MM" + big(quint16(42)) + big(quint32(8)) + big(quint16(2)) + big(quint16(0x0100))
        + big(quint16(3)) + big(quint32(1)) + big(quint16(40)) + big(quint16(0))
        + big(quint16(0x0112)) + big(quint16(3)) + big(quint32(1))
        + big(static_cast<quint16>(orientation)) + big(quint16(0)) + big(quint32(0));
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char c : bytes) {
        sum ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

QByteArray webpWithExif(const QByteArray &file, const QByteArray &note)
{
    const QByteArray canvas = little(quint32(40 - 1)).first(3) + little(quint32(20 - 1)).first(3);
    QByteArray parts = "WEBPVP8X" + little(quint32(10)) + QByteArray("\x08\0\0\0", 4) + canvas
        + file.sliced(12) + "EXIF" + little(static_cast<quint32>(note.size())) + note;
    return "RIFF" + little(static_cast<quint32>(parts.size())) + parts;
}

/// The directory of one page: its entries, each with one value.
class TiffDirectory
{
public:
    explicit TiffDirectory(bool isBig)
        : m_isBig(isBig)
    {
    }

    void add(int tag, qsizetype value)
    {
        ++m_count;
        m_entries += little(static_cast<quint16>(tag));
        m_entries += little(quint16(4)) + number(1) + number(value);
    }
    QByteArray number(qsizetype value) const
    {
        return m_isBig ? little(static_cast<quint64>(value)) : little(static_cast<quint32>(value));
    }
    QByteArray bytes() const
    {
        return (m_isBig ? little(quint64(m_count)) : little(static_cast<quint16>(m_count)))
            + m_entries;
    }

private:
    bool m_isBig;
    int m_count = 0;
    QByteArray m_entries;
};

QByteArray greys(Pix *picture)
{
    QByteArray bytes;
    for (int y = 0; y < pixGetHeight(picture); ++y) {
        for (int x = 0; x < pixGetWidth(picture); ++x) {
            l_uint32 grey = 0;
            pixGetPixel(picture, x, y, &grey);
            bytes.append(static_cast<char>(grey));
        }
    }
    return bytes;
}

} // namespace

QByteArray withOrientation(const QByteArray &file, int orientation)
{
    const QByteArray note = exif(orientation);
    if (file.startsWith("\xff\xd8")) {
        const QByteArray part = QByteArray("Exif\0\0", 6) + note;
        return file.first(2) + "\xff\xe1" + big(static_cast<quint16>(part.size() + 2)) + part
            + file.sliced(2);
    }
    if (file.startsWith("RIFF"))
        return webpWithExif(file, note);
    constexpr qsizetype header = 8 + 25; // PNG: signature and the first chunk
    const QByteArray chunk = "eXIf" + note;
    return file.first(header) + big(static_cast<quint32>(note.size())) + chunk + big(crc(chunk))
        + file.sliced(header);
}

QByteArray moving(const QByteArray &file)
{
    if (file.startsWith("GIF8")) {
        const int bits = file.at(10) & 7;
        const qsizetype frame = 13 + (file.at(10) < 0 ? qsizetype(3) << (bits + 1) : 0);
        return file.chopped(1) + file.sliced(frame);
    }
    if (file.startsWith("RIFF")) {
        const QByteArray size = little(quint32(40 - 1)).first(3) + little(quint32(20 - 1)).first(3);
        const bool hasHeader = file.sliced(12).startsWith("VP8X");
        const QByteArray parts
            = QByteArray(6, '\0') + size + QByteArray(4, '\0') + file.sliced(hasHeader ? 30 : 12);
        const QByteArray frame = "ANMF" + little(static_cast<quint32>(parts.size())) + parts;
        const QByteArray all = "WEBPVP8X" + little(quint32(10)) + QByteArray("\x12\0\0\0", 4) + size
            + "ANIM" + little(quint32(6)) + QByteArray(6, '\xff') + frame + frame;
        return "RIFF" + little(static_cast<quint32>(all.size())) + all;
    }
    constexpr qsizetype header = 8 + 25;
    const QByteArray control = "acTL" + big(quint32(2)) + big(quint32(0));
    return file.first(header) + big(quint32(8)) + control + big(crc(control)) + file.sliced(header);
}

QByteArray tiffOf(const QList<Pix *> &pictures, bool isBig, int orientation)
{
    QByteArray tiff = isBig ? "II+" + QByteArray("\0\x08\0\0\0", 5) : "II*" + QByteArray(1, '\0');
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        Pix *picture = pictures.at(i);
        const QByteArray pixels = greys(picture);
        TiffDirectory directory(isBig);
        // Where the directory is stands before it, then the pixels, then the directory.
        const qsizetype begin = tiff.size() + directory.number(0).size();
        tiff += directory.number(begin + pixels.size()) + pixels;
        directory.add(256, pixGetWidth(picture));
        directory.add(257, pixGetHeight(picture));
        directory.add(258, 8);
        directory.add(259, 1); // no compression
        directory.add(262, 1); // black is 0
        directory.add(273, begin);
        directory.add(274, orientation);
        directory.add(277, 1);
        directory.add(278, pixGetHeight(picture));
        directory.add(279, pixels.size());
        tiff += directory.bytes();
    }
    return tiff + TiffDirectory(isBig).number(0);
}

} // namespace cd::local
