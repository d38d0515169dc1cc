// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdf/pdfpages.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pdf/pdfpage.h"
#include "localservice/reading/readers/pdf/pdfparts.h"
#include "localservice/reading/readers/pictures/picturereader.h"
#include "localservice/reading/readers/textquality.h"

#include <algorithm>
#include <leptonica/allheaders.h>
#include <poppler-document.h>
#include <poppler-global.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double drawnDotsPerInch = 200;
constexpr double largestDrawnSide = 3500; ///< pixels, however large the page claims to be
/// As stamps, marks of scanners, numbers of pages and envelopes have.
constexpr qsizetype fewLetters = 80;
constexpr qsizetype fullOfLetters = 1700;
/// Text below has hardly a word that is one.
constexpr double hopelessQuality = 0.2;

/// Poppler goes on with what it could unpack of a page.
void countFault(const std::string &message, void *faults)
{
    for (const char *part : {"flate stream", "LZW", "end of file", "page contents", "dct stream"}) {
        if (message.find(part) != std::string::npos)
            ++*static_cast<int *>(faults);
    }
}

Picture pictureToRead(const poppler::page &page, const QList<QRectF> &lettersToCover)
{
    constexpr double margin = 0.5; // points
    const QSizeF size = shownSize(page);
    const double scale = std::min(drawnDotsPerInch / pointsPerInch,
                                  largestDrawnSide / std::max(size.width(), size.height()));
    Picture picture = drawnGrey(page, scale);
    for (const QRectF &letter : lettersToCover) {
        const QRect place = QRectF(letter.topLeft() * scale, letter.size() * scale)
                                .adjusted(-margin, -margin, margin, margin)
                                .toAlignedRect();
        if (picture) {
            pixRasterop(picture.get(), place.x(), place.y(), place.width(), place.height(), PIX_SET,
                        nullptr, 0, 0);
        }
    }
    return picture;
}

} // namespace

struct PdfPages::Page
{
    const poppler::page &page;
    int index;
    PageText text;
    qsizetype letters = 0;
    double quality = 1;
};

PdfPages::PdfPages(const poppler::document &pdf, const PdfParts &parts, const ReadRequest &request)
    : m_pdf(pdf)
    , m_parts(parts)
    , m_request(request)
    , m_partsKnowPages(parts.knowsPages(pdf.pages()))
    , m_soundPages(parts.soundPages(pdf.pages()))
{
    setMsgSeverity(L_SEVERITY_NONE);
    poppler::set_debug_error_function(countFault, &m_faults);
}

PdfPages::~PdfPages()
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
}

void PdfPages::read(int index, DocumentText &document)
{
    m_faults = 0;
    const auto place = std::lower_bound(m_soundPages.cbegin(), m_soundPages.cend(), index);
    const bool isSound = place != m_soundPages.cend() && *place == index;
    const std::unique_ptr<poppler::page> found(
        isSound ? m_pdf.create_page(static_cast<int>(place - m_soundPages.cbegin())) : nullptr);
    if (!found) {
        m_damaged.append(index + 1);
        document.pages.append(PageText{.number = index + 1, .text = {}}); // it was asked for
        return;
    }
    Page page{*found, index, {index + 1, shownText(*found), false}};
    page.letters = lettersIn(page.text.text);
    page.quality = textQuality(page.text.text);
    if (m_request.recognizeImages)
        recognize(page);
    else
        judgeUnseen(page);
    if (m_faults > 0 && page.letters > 0)
        m_partlyDamaged.append(index + 1);
    document.pages.append(page.text);
}

/// To look costs several times what reading a text does.
bool PdfPages::isWorthALook(const Page &page) const
{
    constexpr qsizetype shortText = 200;
    constexpr qint64 muchDrawing = 4000; // bytes
    constexpr qint64 bytesOfLetter = 40;
    if (page.letters >= fullOfLetters)
        return false;
    if (page.letters == 0 || !m_partsKnowPages || hasLargePicture(page))
        return true;
    return page.letters < shortText
        && m_parts.drawingBytes(page.index) >= muchDrawing + bytesOfLetter * page.letters;
}

bool PdfPages::hasLargePicture(const Page &page) const
{
    constexpr qint64 large = 90'000; // pixels: letters can be read on it
    return m_partsKnowPages && m_parts.picturePixels(page.index) >= large;
}

/// What is on a page of which only the text was read.
void PdfPages::judgeUnseen(Page &page)
{
    const int number = page.index + 1;
    if (page.quality < leastTextQuality) {
        m_garbled.append(number);
        page.text.isGarbled = true;
        m_anyRead = m_anyRead || page.quality >= hopelessQuality;
        return;
    }
    if (page.letters == 0 && hasLargePicture(page)) {
        m_pictures.append(number);
        return;
    }
    const bool hasFew = page.letters < fewLetters;
    const PageLook look
        = isWorthALook(page) ? lookAt(page.page, letterBoxes(page.page)) : PageLook();
    if (page.letters == 0 && look.isBlank)
        (m_faults > 0 ? m_damaged : m_blank).append(number);
    else if (page.letters == 0 || (look.isPicture() && hasFew))
        m_pictures.append(number);
    else if (look.isPicture())
        m_besideText.append(number);
    m_anyRead = m_anyRead || (page.letters > 0 && !(look.isPicture() && hasFew));
}

void PdfPages::recognize(Page &page)
{
    if (page.quality >= leastTextQuality)
        recognizeBeside(page);
    else if (reader())
        recognizeInstead(page);
    else
        judgeUnseen(page);
}

/// The text is no language, so the page is read as it looks, and the better is kept.
void PdfPages::recognizeInstead(Page &page)
{
    const int number = page.index + 1;
    const Picture picture = pictureToRead(page.page, {});
    const Reading reading = picture ? reader()->read(picture) : Reading();
    const double quality = reading.letters > 0 ? textQuality(reading.text) : 0;
    if (quality <= page.quality || reading.letters * 4 < page.letters) {
        m_kept.append(number);
        page.text.isGarbled = true;
        m_anyRead = m_anyRead || page.quality >= hopelessQuality;
        return;
    }
    page.text = {number, reading.text, true};
    m_replaced.append(number);
    m_anyRead = true;
    if (!reading.isSure())
        m_unsure.append(number);
}

/// The text is good; what else is on the page is read too.
void PdfPages::recognizeBeside(Page &page)
{
    const int number = page.index + 1;
    const QList<QRectF> letters = letterBoxes(page.page);
    const PageLook look = lookAt(page.page, letters);
    m_anyRead = m_anyRead || (page.letters > 0 && !(look.isPicture() && page.letters < fewLetters));
    if (page.letters == 0 && look.isBlank) {
        (m_faults > 0 ? m_damaged : m_blank).append(number);
        return;
    }
    if (page.letters > 0 && !look.isPicture())
        return;
    if (!reader()) {
        judgeUnseen(page);
        return;
    }
    const Picture picture = pictureToRead(page.page, letters);
    const Reading reading = picture ? reader()->read(picture) : Reading();
    if (reading.letters == 0) {
        if (page.letters < fewLetters)
            m_wordless.append(number);
        // That nothing can be read on a picture beside a few words is an answer too.
        m_anyRead = m_anyRead || page.letters > 0;
        return;
    }
    if (page.letters > 0)
        page.text.text += u'\n' + reading.text;
    else
        page.text.text = reading.text;
    page.text.recognized = reading.letters > page.letters;
    m_anyRead = true;
    if (!reading.isSure() && reading.letters > page.letters)
        m_unsure.append(number);
}

PictureReader *PdfPages::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<PictureReader>(m_request.language);
    return m_reader->isReady() ? m_reader.get() : nullptr;
}

QStringList PdfPages::notes() const
{
    QStringList notes;
    const auto add = [&notes](const QList<int> &pages, const QString &one, const QString &many) {
        if (!pages.isEmpty())
            notes.append(pageSentence(pages, one, many));
    };
    const bool canNot = m_request.recognizeImages;
    const QString it = canNot ? u"; Tesseract's data for looking at it are missing."_s
                              : u"; MULTIMODAL mode would look at it."_s;
    const QString them = canNot ? u"; Tesseract's data for looking at them are missing."_s
                                : u"; MULTIMODAL mode would look at them."_s;
    if (m_reader && !m_reader->note().isEmpty())
        notes.append(m_reader->note());
    add(m_damaged, u"Page %1 is damaged and was not read."_s,
        u"Pages %1 are damaged and were not read."_s);
    add(m_partlyDamaged, u"Page %1 is damaged; what could be read of it was read."_s,
        u"Pages %1 are damaged; what could be read of them was read."_s);
    add(m_blank, u"Page %1 is blank."_s, u"Pages %1 are blank."_s);
    add(m_pictures, u"Page %1 is a picture with little or no text"_s + it,
        u"Pages %1 are pictures with little or no text"_s + them);
    add(m_besideText, u"Page %1 has a picture beside its text"_s + it,
        u"Pages %1 have pictures beside their text"_s + them);
    add(m_garbled,
        u"The text of page %1 is no language: its letters are not those that the page shows"_s + it,
        u"The texts of pages %1 are no language: their letters are not those that the pages show"_s
            + them);
    add(m_kept, u"The text of page %1 is no language, and nothing better was recognized on it."_s,
        u"The texts of pages %1 are no language, and nothing better was recognized on them."_s);
    add(m_replaced, u"The text of page %1 is no language, so its picture was read."_s,
        u"The texts of pages %1 are no language, so their pictures were read."_s);
    add(m_wordless, u"No text was recognized on page %1."_s,
        u"No text was recognized on pages %1."_s);
    if (!m_unsure.isEmpty())
        notes.append(unsurePages(m_unsure));
    return notes;
}

ReadFailure PdfPages::reason() const
{
    using Kind = ReadFailure::Kind;
    const QString missing = u" Tesseract's data for looking at them are missing."_s;
    if (!m_kept.isEmpty()) {
        return {Kind::Empty,
                u"The text of the PDF is no language, and nothing better was recognized on its "
                "pages."_s};
    }
    if (!m_garbled.isEmpty()) {
        return {Kind::Empty,
                u"The text of the PDF is no language: its letters are not those that the pages "
                "show."_s
                    + (m_request.recognizeImages ? missing
                                                 : u" MULTIMODAL mode reads what they show."_s)};
    }
    if (!m_pictures.isEmpty()) {
        return {
            Kind::Empty,
            u"The pages are pictures with little or no text."_s
                + (m_request.recognizeImages ? missing : u" MULTIMODAL mode reads pictures."_s)};
    }
    if (!m_wordless.isEmpty())
        return {Kind::Empty, u"No text could be found or recognized on the pages read."_s};
    if (!m_damaged.isEmpty())
        return {Kind::Broken, u"The pages are damaged."_s};
    return {Kind::Empty, u"The pages are blank."_s};
}

} // namespace cd::local
