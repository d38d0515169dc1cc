// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdf/pdfattachments.h"

#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/pdf/pdfparts.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString shortName(QString name)
{
    constexpr qsizetype longest = 80;
    for (QChar &c : name) {
        if (!c.isPrint())
            c = u'?';
    }
    return name.size() > longest ? name.first(longest) + u'…' : name;
}

/// How many pages more may be read; nullopt: no limit.
std::optional<int> pagesLeft(const ReadRequest &request, const DocumentText &document)
{
    if (!request.maxPages)
        return {};
    return std::max(0, *request.maxPages - static_cast<int>(document.pages.size()));
}

void append(const QString &name, const DocumentText &attached, DocumentText &document)
{
    QList<int> numbers;
    for (PageText page : attached.pages) {
        page.number += document.pageCount;
        numbers.append(page.number);
        document.pages.append(page);
    }
    document.pageCount += attached.pageCount;
    document.notes.append(pageSentence(numbers, u"Page %1 is the attached file “%2”."_s,
                                       u"Pages %1 are the attached file “%2”."_s)
                              .arg(name));
    for (const QString &note : attached.notes)
        document.notes.append(u"In the attached file “%1”: %2"_s.arg(name, note));
}

/// Why it was not read, as a sentence; empty if it was.
QString readAttachment(const PdfParts &parts, qsizetype index, const ReadRequest &request,
                       const QString &name, DocumentText &document)
{
    ReadRequest own = request;
    own.path.clear();
    own.fileName = name;
    own.maxPages = pagesLeft(request, document);
    own.depth = request.depth + 1;
    if (!request.targetPages.isEmpty())
        return u"only some pages of the PDF were asked for."_s;
    if (own.maxPages == 0)
        return u"the limit of pages was reached."_s;
    if (own.depth >= maxDepthOfDocuments)
        return u"it lies too deep in other files."_s;
    const std::optional<QByteArray> content = parts.attachment(index);
    if (!content)
        return u"it is damaged or too large."_s;
    const ReadResult attached = readBytes(*content, own);
    if (!attached)
        return attached.error().detail;
    append(name, *attached, document);
    return {};
}

} // namespace

bool readAttachments(const PdfParts &parts, const ReadRequest &request, DocumentText &document)
{
    const QStringList names = parts.attachmentNames();
    bool anyRead = names.isEmpty();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = shortName(names.at(i));
        const QString reason = readAttachment(parts, i, request, name, document);
        anyRead = anyRead || reason.isEmpty();
        if (!reason.isEmpty()) {
            document.notes.append(u"The attached file “%1” was not read: %2"_s.arg(name, reason));
        }
    }
    return anyRead;
}

} // namespace cd::local
