// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The pages, counted from 0, that a request wants of a document of that many pages: the target
/// pages that exist, in the document's order, and of those (or of all) the first maxPages.
QList<int> wantedPages(const ReadRequest &request, int pageCount);

/// Cuts running text into pages: at form feeds and, as text has no pages of its own, after the line
/// that passes textPageLength characters. At most maxTextPages; the last holds no remainder.
QStringList textPages(const QString &text);

/// The wanted pages of a text format; Empty or NoSuchPages where there are none.
ReadResult documentFromText(const QString &text, const QString &format, const ReadRequest &request);

constexpr qsizetype textPageLength = 3000;
constexpr qsizetype maxTextPages = 10'000;

} // namespace cd::local
