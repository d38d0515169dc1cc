// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pageplan.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

QList<int> wantedPages(const ReadRequest &request, int pageCount)
{
    QList<int> pages;
    if (request.targetPages.isEmpty()) {
        for (int page = 0; page < pageCount; ++page)
            pages.append(page);
    } else {
        for (const int page : request.targetPages) {
            if (page >= 0 && page < pageCount)
                pages.append(page);
        }
        std::sort(pages.begin(), pages.end());
        pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    }
    if (request.maxPages && pages.size() > *request.maxPages)
        pages.resize(std::max(0, *request.maxPages));
    return pages;
}

static void appendLongStretch(QStringList &pages, QStringView stretch)
{
    while (stretch.size() > textPageLength && pages.size() < maxTextPages) {
        qsizetype end = stretch.indexOf(u'\n', textPageLength);
        if (end < 0 || end > 2 * textPageLength)
            end = std::min(stretch.size(), 2 * textPageLength) - 1;
        pages.append(stretch.first(end + 1).toString());
        stretch = stretch.sliced(end + 1);
    }
    if (!stretch.trimmed().isEmpty() && pages.size() < maxTextPages)
        pages.append(stretch.toString());
}

QStringList textPages(const QString &text)
{
    QStringList pages;
    const QList<QStringView> stretches = QStringView(text).split(u'\f');
    for (const QStringView stretch : stretches)
        appendLongStretch(pages, stretch);
    return pages;
}

ReadResult documentFromPages(const QStringList &pages, const QString &format,
                             const ReadRequest &request)
{
    DocumentText document;
    document.format = format;
    document.pageCount = static_cast<int>(pages.size());
    const QList<int> wanted = wantedPages(request, document.pageCount);
    for (const int page : wanted)
        document.pages.append({page + 1, pages.at(page), false});
    if (document.pages.isEmpty()) {
        return readFailure(
            ReadFailure::Kind::NoSuchPages,
            u"None of the requested pages exist: the file has %1."_s.arg(document.pageCount));
    }
    return document;
}

ReadResult documentFromText(const QString &text, const QString &format, const ReadRequest &request)
{
    const QStringList pages = textPages(text);
    if (pages.isEmpty())
        return readFailure(ReadFailure::Kind::Empty, u"The file holds no text."_s);
    return documentFromPages(pages, format, request);
}

} // namespace cd::local
