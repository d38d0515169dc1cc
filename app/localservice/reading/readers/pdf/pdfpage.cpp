// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdf/pdfpage.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <leptonica/allheaders.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>

namespace cd::local {

namespace {

/// All that stands out from what is around it: letters, drawings and photos, not a coloured ground.
Picture outlinesOf(const Picture &grey)
{
    constexpr int clear = 40; // grey levels across an edge
    const Picture edges(pixSobelEdgeFilter(grey.get(), L_ALL_EDGES));
    Picture flat(edges ? pixThresholdToBinary(edges.get(), clear) : nullptr);
    return Picture(flat ? pixInvert(nullptr, flat.get()) : nullptr);
}

/// Tables are ruled, and pages framed: that is nothing to read.
void removeRules(const Picture &outlines)
{
    constexpr int longLine = 40; // pixels
    for (const bool isLevel : {true, false}) {
        const Picture rules(
            pixOpenBrick(nullptr, outlines.get(), isLevel ? longLine : 1, isLevel ? 1 : longLine));
        if (rules)
            pixSubtract(outlines.get(), outlines.get(), rules.get());
    }
}

/// Letters grow into lines and lines into blocks, single specks go.
double coveredPart(const Picture &outlines)
{
    constexpr int letterGap = 9;
    constexpr int lineGap = 7;
    constexpr int speck = 5;
    const Picture blocks(pixCloseSafeBrick(nullptr, outlines.get(), letterGap, lineGap));
    const Picture clean(blocks ? pixOpenBrick(nullptr, blocks.get(), speck, speck) : nullptr);
    float part = 0;
    if (clean)
        pixForegroundFraction(clean.get(), &part);
    return part;
}

bool isEmpty(const Picture &outlines)
{
    l_int32 none = 0;
    pixZero(outlines.get(), &none);
    return none != 0;
}

Picture boxesAsPicture(const Picture &like, const QList<QRectF> &boxes, double scale)
{
    constexpr double margin = 1.5; // points; accents and flourishes reach beyond
    Picture mask(pixCreate(pixGetWidth(like.get()), pixGetHeight(like.get()), 1));
    for (const QRectF &box : boxes) {
        const QRect place = QRectF(box.topLeft() * scale, box.size() * scale)
                                .adjusted(-margin, -margin, margin, margin)
                                .toAlignedRect();
        pixRasterop(mask.get(), place.x(), place.y(), place.width(), place.height(), PIX_SET,
                    nullptr, 0, 0);
    }
    return mask;
}

} // namespace

QString fromPoppler(const poppler::ustring &text)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()),
                              static_cast<qsizetype>(text.size()));
}

QSizeF shownSize(const poppler::page &page)
{
    const poppler::rectf rect = page.page_rect();
    const QSizeF size(std::max(rect.width(), 1.0), std::max(rect.height(), 1.0));
    const poppler::page::orientation_enum way = page.orientation();
    const bool isTurned = way == poppler::page::landscape || way == poppler::page::seascape;
    return isTurned ? size.transposed() : size;
}

QString shownText(const poppler::page &page)
{
    // Poppler looks for text on the page as it is drawn: from 0, 0, whatever its box, and turned.
    const QSizeF size = shownSize(page);
    return fromPoppler(
        page.text(poppler::rectf(0, 0, std::ceil(size.width()), std::ceil(size.height())),
                  poppler::page::non_raw_non_physical_layout));
}

QList<QRectF> letterBoxes(const poppler::page &page)
{
    constexpr qsizetype many = 100'000;
    QList<QRectF> boxes;
    for (const poppler::text_box &word : page.text_list()) {
        const size_t letters = word.text().size();
        for (size_t i = 0; i < letters && boxes.size() < many; ++i) {
            const poppler::rectf at = word.char_bbox(i);
            if (at.width() > 0 && at.height() > 0)
                boxes.append({at.x(), at.y(), at.width(), at.height()});
        }
    }
    return boxes;
}

Picture drawnGrey(const poppler::page &page, double scale)
{
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_gray8);
    const poppler::image image
        = renderer.render_page(&page, scale * pointsPerInch, scale * pointsPerInch);
    if (!image.is_valid() || image.bytes_per_row() < image.width())
        return nullptr;
    Picture picture(pixCreateNoInit(image.width(), image.height(), 8));
    if (!picture)
        return nullptr;
    for (int y = 0; y < image.height(); ++y) {
        std::memcpy(pixGetData(picture.get()) + qsizetype(y) * pixGetWpl(picture.get()),
                    image.const_data() + qsizetype(y) * image.bytes_per_row(),
                    static_cast<size_t>(image.width()));
    }
    pixEndianByteSwap(picture.get());
    const int resolution = static_cast<int>(scale * pointsPerInch);
    pixSetResolution(picture.get(), resolution, resolution);
    return picture;
}

bool PageLook::isPicture() const
{
    constexpr double few = 0.012;
    constexpr double many = 0.1;
    return unread >= many || (unread >= few && unread >= text * 0.4);
}

PageLook lookAt(const poppler::page &page, const QList<QRectF> &letters)
{
    constexpr double largestSide = 1200;
    const QSizeF size = shownSize(page);
    const double scale = std::min(1.0, largestSide / std::max(size.width(), size.height()));
    const Picture grey = drawnGrey(page, scale);
    const Picture outlines = grey ? outlinesOf(grey) : nullptr;
    if (!outlines)
        return {};
    PageLook look;
    look.isBlank = letters.isEmpty() && isEmpty(outlines);
    const Picture text = boxesAsPicture(outlines, letters, scale);
    look.text = coveredPart(text);
    pixSubtract(outlines.get(), outlines.get(), text.get());
    removeRules(outlines);
    look.unread = coveredPart(outlines);
    return look;
}

} // namespace cd::local
