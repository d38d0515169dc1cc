// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pdf/pdfattachments.h"
#include "localservice/reading/readers/pdf/pdffile.h"
#include "localservice/reading/readers/pdf/pdfpages.h"
#include "localservice/reading/readers/pdf/pdfparts.h"
#include "localservice/reading/readers/textquality.h"

#include <algorithm>
#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;

/// The one page that programs show which know nothing of XFA. It asks in many languages to wait, or
/// to get another program.
static bool isPlaceholder(const DocumentText &document)
{
    constexpr qsizetype hardlyAny = 60;
    constexpr qsizetype longestNotice = 2500; // letters: it may be written in several languages
    if (document.pageCount != 1 || document.pages.isEmpty())
        return false;
    const QString &text = document.pages.constFirst().text;
    const qsizetype letters = lettersIn(text);
    static const QStringList telling{
        u"please wait"_s,        u"adobe"_s,     u"acrobat"_s, u"pdf viewer"_s, u"bitte warten"_s,
        u"veuillez patienter"_s, u"attendere"_s, u"espere"_s,  u"aguarde"_s,    u"een ogenblik"_s};
    return letters < hardlyAny
        || (letters < longestNotice
            && std::any_of(telling.cbegin(), telling.cend(), [&text](const QString &words) {
                   return text.contains(words, Qt::CaseInsensitive);
               }));
}

static ReadResult judged(DocumentText document, const PdfPages &pages, const PdfParts &parts,
                         const ReadRequest &request)
{
    if (parts.hasXfa() && isPlaceholder(document)) {
        return readFailure(ReadFailure::Kind::Unsupported,
                           u"The PDF is a form in XFA, which the local service can't read; its "
                           "only page asks to open it in another program."_s);
    }
    if (parts.hasXfa()) {
        document.notes.append(
            u"The PDF has a form in XFA, of which only what the pages show was read."_s);
    }
    const bool hasFiles = !parts.attachmentNames().isEmpty();
    const bool anyFileRead = readAttachments(parts, request, document) && hasFiles;
    if (parts.isPortfolio() && hasFiles && !anyFileRead) {
        return readFailure(ReadFailure::Kind::Unsupported,
                           u"The PDF is a portfolio, a collection of files, and none of them was "
                           "read. "_s
                               + document.notes.constLast());
    }
    if (!pages.isAnyRead() && !anyFileRead)
        return tl::unexpected(pages.reason());
    return document;
}

ReadResult readPdf(const QByteArray &bytes, const ReadRequest &request)
{
    auto file = openPdf(bytes, request);
    if (!file)
        return tl::unexpected(file.error());
    DocumentText &document = file->document;
    if (file->wanted.isEmpty()) {
        return readFailure(
            ReadFailure::Kind::NoSuchPages,
            u"None of the requested pages exist: the file has %1."_s.arg(document.pageCount));
    }
    document.notes = planNotes(request, document.pageCount);
    const PdfParts parts(bytes);
    PdfPages pages(*file->pdf, parts, request);
    for (const int page : std::as_const(file->wanted))
        pages.read(page, document);
    document.notes += pages.notes();
    return judged(std::move(document), pages, parts, request);
}

} // namespace cd::local
