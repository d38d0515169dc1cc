// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdffile.h"

#include "localservice/reading/readers/pageplan.h"

#include <QFile>

#include <poppler-global.h>

namespace cd::local {

using namespace Qt::StringLiterals;

tl::expected<PdfFile, ReadFailure> openPdf(const ReadRequest &request)
{
    // By default Poppler writes each fault of a file to standard error, where nobody reads it.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_file(QFile::encodeName(request.path).toStdString()));
    if (!pdf)
        return readFailure(ReadFailure::Kind::Broken, u"The PDF is damaged."_s);
    if (pdf->is_locked())
        return readFailure(ReadFailure::Kind::Encrypted, u"The PDF needs a password."_s);
    const int pageCount = pdf->pages();
    if (pageCount < 1)
        return readFailure(ReadFailure::Kind::Broken, u"The PDF has no pages."_s);
    PdfFile file{std::move(pdf), wantedPages(request, pageCount)};
    file.document.pageCount = pageCount;
    file.document.format = u"pdf"_s;
    return file;
}

QString pdfText(const poppler::ustring &text)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()),
                              static_cast<qsizetype>(text.size()));
}

} // namespace cd::local
