// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pdf/pdffile.h"
#include "localservice/reading/readers/pictures/textrecognizer.h"

#include <algorithm>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double drawnDotsPerInch = 200;
constexpr double maxDrawnSide = 3500; ///< pixels, however large the page claims to be
constexpr int fewCharacters = 10; ///< a page with fewer is a picture with a stamp on it

QString ownText(const poppler::page &page)
{
    const poppler::ustring text
        = page.text(page.page_rect(), poppler::page::non_raw_non_physical_layout);
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()),
                              static_cast<qsizetype>(text.size()));
}

int lettersIn(const QString &text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }));
}

QString drawnText(const poppler::page &page, TextRecognizer &recognizer)
{
    const poppler::rectf size = page.page_rect();
    const double longSide = std::max({size.width(), size.height(), 1.0});
    const double resolution = std::min(drawnDotsPerInch, maxDrawnSide * 72 / longSide);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image image = renderer.render_page(&page, resolution, resolution);
    if (!image.is_valid() || image.bytes_per_row() != image.width() * 4)
        return {};
    const auto bytes
        = static_cast<size_t>(image.bytes_per_row()) * static_cast<size_t>(image.height());
    return recognizer.recognize({image.const_data(), bytes}, image.width(), image.height());
}

/// Reads the wanted pages one after another.
class PdfPages
{
public:
    PdfPages(const poppler::document &pdf, const ReadRequest &request)
        : m_pdf(pdf)
        , m_request(request)
    {
    }

    void read(int index, DocumentText &document);

private:
    TextRecognizer &recognizer(DocumentText &document);

    const poppler::document &m_pdf;
    const ReadRequest &m_request;
    std::unique_ptr<TextRecognizer> m_recognizer; ///< made for the first page that needs it
};

TextRecognizer &PdfPages::recognizer(DocumentText &document)
{
    if (!m_recognizer) {
        m_recognizer = std::make_unique<TextRecognizer>(m_request.language);
        if (!m_recognizer->note().isEmpty())
            document.notes.append(m_recognizer->note());
    }
    return *m_recognizer;
}

void PdfPages::read(int index, DocumentText &document)
{
    const std::unique_ptr<poppler::page> page(m_pdf.create_page(index));
    if (!page)
        return;
    PageText text{index + 1, ownText(*page), false};
    if (m_request.recognizeImages && lettersIn(text.text) < fewCharacters
        && recognizer(document).isReady()) {
        const QString drawn = drawnText(*page, recognizer(document));
        if (lettersIn(drawn) > lettersIn(text.text))
            text = {index + 1, drawn, true};
    }
    document.pages.append(text);
}

ReadResult judged(DocumentText document, const ReadRequest &request)
{
    if (document.pages.isEmpty()) {
        return readFailure(
            ReadFailure::Kind::NoSuchPages,
            u"None of the requested pages exist: the file has %1."_s.arg(document.pageCount));
    }
    const bool anyText = std::any_of(document.pages.cbegin(), document.pages.cend(),
                                     [](const PageText &page) { return lettersIn(page.text) > 0; });
    if (anyText)
        return document;
    return readFailure(ReadFailure::Kind::Empty,
                       request.recognizeImages
                           ? u"No text could be found or recognized on the pages read."_s
                           : u"The pages hold pictures but no text; MULTIMODAL mode reads "
                             "pictures."_s);
}

} // namespace

ReadResult readPdf(const QByteArray &bytes, const ReadRequest &request)
{
    const auto pdf = openPdf(bytes);
    if (!pdf)
        return tl::unexpected(pdf.error());
    DocumentText document;
    document.format = u"pdf"_s;
    document.pageCount = (*pdf)->pages();
    PdfPages pages(**pdf, request);
    const QList<int> wanted = wantedPages(request, document.pageCount);
    for (const int page : wanted)
        pages.read(page, document);
    return judged(std::move(document), request);
}

} // namespace cd::local
