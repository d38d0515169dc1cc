// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pageplan.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

static QList<int> existingTargets(const ReadRequest &request, int pageCount)
{
    QList<int> pages;
    if (request.targetPages.isEmpty()) {
        for (int page = 0; page < pageCount; ++page)
            pages.append(page);
        return pages;
    }
    for (const int page : request.targetPages) {
        if (page >= 0 && page < pageCount)
            pages.append(page);
    }
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

QList<int> wantedPages(const ReadRequest &request, int pageCount)
{
    QList<int> pages = existingTargets(request, pageCount);
    if (request.maxPages && pages.size() > *request.maxPages)
        pages.resize(std::max(0, *request.maxPages));
    return pages;
}

/// "2", "2 and 4", "1 to 3, 5 and 7".
static QString numbersAsWords(const QList<int> &numbers)
{
    constexpr qsizetype many = 40;
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i + 1;
        while (end < numbers.size() && numbers.at(end) == numbers.at(end - 1) + 1)
            ++end;
        if (parts.size() >= many) {
            parts.append(u"%1 others"_s.arg(numbers.size() - i));
            break;
        }
        if (end - i < 3)
            end = i + 1;
        parts.append(end - i == 1 ? QString::number(numbers.at(i))
                                  : u"%1 to %2"_s.arg(numbers.at(i)).arg(numbers.at(end - 1)));
        i = end;
    }
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : parts.join(u", "_s) + u" and "_s + last;
}

QString pageSentence(const QList<int> &pages, const QString &ofOne, const QString &ofMany)
{
    return (pages.size() == 1 ? ofOne : ofMany).arg(numbersAsWords(pages));
}

QString unsurePages(const QList<int> &pages)
{
    return pageSentence(pages, u"Page %1 could not be recognized with confidence."_s,
                        u"Pages %1 could not be recognized with confidence."_s);
}

QStringList planNotes(const ReadRequest &request, int pageCount)
{
    QStringList notes;
    QList<int> missing;
    for (const int page : request.targetPages) {
        if (page >= pageCount && !missing.contains(page + 1))
            missing.append(page + 1);
    }
    std::sort(missing.begin(), missing.end());
    const QString ofHowMany = pageCount == 1 ? u"the document has one page."_s
                                             : u"the document has %1 pages."_s.arg(pageCount);
    if (!missing.isEmpty()) {
        notes.append(pageSentence(missing, u"Page %1, which was asked for, does not exist: "_s,
                                  u"Pages %1, which were asked for, do not exist: "_s)
                     + ofHowMany);
    }
    const QList<int> existing = existingTargets(request, pageCount);
    QList<int> beyond = existing.sliced(wantedPages(request, pageCount).size());
    if (!beyond.isEmpty()) {
        for (int &page : beyond)
            ++page;
        notes.append(
            pageSentence(beyond, u"Page %1 was not read: "_s, u"Pages %1 were not read: "_s)
            + (*request.maxPages == 1 ? u"the limit is one page."_s
                                      : u"the limit is %1 pages."_s.arg(*request.maxPages)));
    }
    return notes;
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
    document.notes = planNotes(request, document.pageCount);
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
