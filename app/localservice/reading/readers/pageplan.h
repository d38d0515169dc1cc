// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The pages, counted from 0, to read from a document with @p pageCount pages: the target pages
/// that exist (or all), in the document's order, and of those the first maxPages.
QList<int> wantedPages(const ReadRequest &request, int pageCount);

/// Sentences about the pages that are asked for and do not exist, and those beyond maxPages.
QStringList planNotes(const ReadRequest &request, int pageCount);

/// "Page 2 is blank.", "Pages 1 to 3 and 5 are blank.": %1 in @p ofOne and @p ofMany are the pages,
/// which count from 1, in order.
QString pageSentence(const QList<int> &pages, const QString &ofOne, const QString &ofMany);

/// That of pages which were recognized by OCR, and badly.
QString unsurePages(const QList<int> &pages);

/// Divides text without pages into pages: at form feeds, and after the line that exceeds
/// textPageLength characters. At most maxTextPages; the rest is dropped.
QStringList textPages(const QString &text);

/// The requested ones of pages that the document itself has; NoSuchPages if there are none.
ReadResult documentFromPages(const QStringList &pages, const QString &format,
                             const ReadRequest &request);

/// The requested pages of a text format; Empty or NoSuchPages if there are none.
ReadResult documentFromText(const QString &text, const QString &format, const ReadRequest &request);

constexpr qsizetype textPageLength = 3000;
constexpr qsizetype maxTextPages = 10'000;

} // namespace cd::local
