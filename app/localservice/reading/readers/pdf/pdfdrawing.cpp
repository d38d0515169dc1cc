// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdf/pdffile.h"
#include "localservice/reading/readers/pdf/pdfpage.h"
#include "localservice/reading/readers/readers.h"

#include <algorithm>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWordsOnPage = 20'000;

QList<PageWord> wordsOf(const poppler::page &page, const QSizeF &size)
{
    QList<PageWord> words;
    for (const poppler::text_box &box : page.text_list()) {
        if (words.size() == maxWordsOnPage)
            break;
        const poppler::rectf at = box.bbox();
        words.append({fromPoppler(box.text()),
                      {at.x() / size.width(), at.y() / size.height(), at.width() / size.width(),
                       at.height() / size.height()}});
    }
    return words;
}

PagePicture drawnPage(const poppler::page &page, int wantedWidth)
{
    const QSizeF size = shownSize(page);
    const double scale = std::min(
        {wantedWidth / size.width(), maxDrawnSide / size.width(), maxDrawnSide / size.height()});
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_rgb24);
    const poppler::image image
        = renderer.render_page(&page, scale * pointsPerInch, scale * pointsPerInch);
    if (!image.is_valid() || image.bytes_per_row() < 3 * image.width())
        return {};
    PagePicture picture{.width = std::min(image.width(), maxDrawnSide),
                        .height = std::min(image.height(), maxDrawnSide),
                        .pixels = {},
                        .words = wordsOf(page, size)};
    for (int y = 0; y < picture.height; ++y) {
        picture.pixels.append(image.const_data() + qsizetype(y) * image.bytes_per_row(),
                              qsizetype(3) * picture.width);
    }
    return picture;
}

} // namespace

ReadResult drawPdf(const QByteArray &bytes, const ReadRequest &request)
{
    auto file = openPdf(bytes, request);
    if (!file)
        return tl::unexpected(file.error());
    DocumentText &document = file->document;
    qint64 size = 0;
    for (const int index : std::as_const(file->wanted)) {
        const std::unique_ptr<poppler::page> page(file->pdf->create_page(index));
        const PagePicture picture = page ? drawnPage(*page, request.drawnWidth) : PagePicture();
        size += picture.pixels.size();
        if (size > maxDrawnBytes && !document.pages.isEmpty())
            break;
        if (picture.width > 0)
            document.pages.append({index + 1, {}, false, picture});
    }
    if (document.pages.isEmpty())
        return readFailure(ReadFailure::Kind::Broken, u"No page of the PDF can be drawn."_s);
    return std::move(document);
}

} // namespace cd::local
