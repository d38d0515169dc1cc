// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pictures/frames.h"
#include "localservice/reading/readers/pictures/picture.h"
#include "localservice/reading/readers/pictures/picturereader.h"

#include <algorithm>
#include <leptonica/allheaders.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int readableWidth = 1000; ///< narrower pictures are enlarged, letters being too small
constexpr int largestSide = 4000;

/// On white, as wide as is wanted, or as it is if that is less.
Picture drawn(const Picture &picture, int wantedWidth)
{
    const Picture opaque = onPaper(picture);
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

/// In grey, and of a size at which Tesseract reads well.
Picture readable(const Picture &picture)
{
    Picture grey = greyOnPaper(picture);
    if (!grey)
        return grey;
    const int width = pixGetWidth(grey.get());
    const int longSide = std::max(width, pixGetHeight(grey.get()));
    float scale = 1;
    if (width < readableWidth && longSide < largestSide / 2)
        scale = 2;
    else if (longSide > largestSide)
        scale = static_cast<float>(largestSide) / static_cast<float>(longSide);
    return scale == 1.0F ? std::move(grey) : Picture(pixScale(grey.get(), scale, scale));
}

/// Reads the wanted pictures one after another.
class PicturePages
{
public:
    PicturePages(const QByteArray &bytes, PictureReader &reader)
        : m_bytes(bytes)
        , m_reader(reader)
    {
    }

    void read(int page, DocumentText &document);
    ReadResult judged(DocumentText document) const;

private:
    const QByteArray &m_bytes;
    PictureReader &m_reader;
    QList<int> m_damaged;
    QList<int> m_empty;
    QList<int> m_unsure;
    ReadFailure m_lastFailure;
};

void PicturePages::read(int page, DocumentText &document)
{
    const auto picture = unpackedPicture(m_bytes, page);
    if (!picture) {
        m_lastFailure = picture.error();
        m_damaged.append(page + 1);
        return;
    }
    const Picture grey = readable(*picture);
    const Reading reading = grey ? m_reader.read(grey) : Reading();
    document.pages.append({page + 1, reading.text, true});
    if (reading.letters == 0)
        m_empty.append(page + 1);
    else if (!reading.isSure())
        m_unsure.append(page + 1);
}

ReadResult PicturePages::judged(DocumentText document) const
{
    if (document.pages.isEmpty())
        return tl::unexpected(m_lastFailure);
    if (m_empty.size() == document.pages.size())
        return readFailure(ReadFailure::Kind::Empty, u"No text was recognized on the picture."_s);
    if (!m_damaged.isEmpty()) {
        document.notes.append(
            pageSentence(m_damaged, u"Page %1 is damaged or too large and was not read."_s,
                         u"Pages %1 are damaged or too large and were not read."_s));
    }
    if (!m_empty.isEmpty()) {
        document.notes.append(pageSentence(m_empty, u"No text was recognized on page %1."_s,
                                           u"No text was recognized on pages %1."_s));
    }
    if (!m_unsure.isEmpty())
        document.notes.append(unsurePages(m_unsure));
    return document;
}

} // namespace

ReadResult readImage(const QByteArray &bytes, const ReadRequest &request)
{
    setMsgSeverity(L_SEVERITY_NONE);
    PictureReader reader(request.language);
    if (!reader.isReady())
        return readFailure(ReadFailure::Kind::Unsupported, u"Tesseract's data are missing."_s);
    DocumentText document;
    document.format = u"image"_s;
    document.pageCount = picturesIn(bytes);
    if (!reader.note().isEmpty())
        document.notes.append(reader.note());
    if (const int frames = framesIn(bytes); frames > 1)
        document.notes.append(u"Only the first of the picture's %1 frames was read."_s.arg(frames));
    document.notes += planNotes(request, document.pageCount);
    const QList<int> wanted = wantedPages(request, document.pageCount);
    if (wanted.isEmpty())
        return readFailure(ReadFailure::Kind::NoSuchPages, u"None of the requested pages exist."_s);
    PicturePages pages(bytes, reader);
    for (const int page : wanted)
        pages.read(page, document);
    return pages.judged(std::move(document));
}

ReadResult drawImage(const QByteArray &bytes, const ReadRequest &request)
{
    setMsgSeverity(L_SEVERITY_NONE);
    DocumentText document;
    document.format = u"image"_s;
    document.pageCount = picturesIn(bytes);
    const QList<int> wanted = wantedPages(request, document.pageCount);
    qint64 size = 0;
    for (const int page : wanted) {
        const auto picture = unpackedPicture(bytes, page);
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
