// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/coverage.h"

#include "language/words.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

std::optional<QString> tooLittleRead(const DocumentText &document)
{
    const auto unread
        = std::count_if(document.pages.begin(), document.pages.end(), [](const PageText &page) {
              return page.isGarbled || wordsOf(page.text).size() < wordsOnAPage;
          });
    if (document.notes.isEmpty() || 2 * unread <= document.pages.size())
        return {};
    return u"No rule matched, and hardly any words could be read: %1 of %2 pages have fewer than "
           "%3 of a language. %4"_s.arg(unread)
               .arg(document.pages.size())
               .arg(wordsOnAPage)
               .arg(document.notes.join(u' '));
}

} // namespace cd::local
