// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdf/pdffile.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pdf/pdfparts.h"

#include <poppler-global.h>

namespace cd::local {

using namespace Qt::StringLiterals;

static ReadFailure reasonToStayShut(PdfLock lock)
{
    using Kind = ReadFailure::Kind;
    switch (lock) {
    case PdfLock::Password:
        return {Kind::Encrypted, u"The PDF needs a password."_s};
    case PdfLock::OtherKey:
        return {Kind::Encrypted,
                u"The PDF is encrypted in a way that the local service does not know, for instance "
                "for the holders of certificates."_s};
    case PdfLock::Damaged:
        break;
    }
    return {Kind::Broken, u"The PDF is damaged: it says that it is encrypted, but not how."_s};
}

tl::expected<PdfFile, ReadFailure> openPdf(const QByteArray &bytes, const ReadRequest &request)
{
    // By default Poppler writes each fault of a file to standard error, where nobody reads it.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!pdf)
        return readFailure(ReadFailure::Kind::Broken, u"The PDF is damaged."_s);
    if (pdf->is_locked())
        return tl::unexpected(reasonToStayShut(pdfLock(bytes)));
    const int pageCount = pdf->pages();
    if (pageCount < 1)
        return readFailure(ReadFailure::Kind::Broken, u"No page can be found in the PDF."_s);
    PdfFile file{std::move(pdf), wantedPages(request, pageCount)};
    file.document.pageCount = pageCount;
    file.document.format = u"pdf"_s;
    return file;
}

} // namespace cd::local
