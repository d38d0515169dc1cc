// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/pageselection.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

qsizetype leadingBlanks(const QString &text)
{
    const auto mark = std::find_if(text.begin(), text.end(),
                                   [](QChar character) { return !character.isSpace(); });
    return mark == text.end() ? 0 : mark - text.begin();
}

} // namespace

PageSelection PageSelection::fromZeroBased(const QList<int> &pages)
{
    PageSelection selection;
    QSet<int> seen;
    for (int page : pages) {
        if (page < 0 || page >= highestPage || seen.contains(page))
            continue;
        seen.insert(page);
        selection.m_pages.append(page + 1);
    }
    return selection;
}

tl::expected<PageSelection, PageSelection::SyntaxError> PageSelection::parse(const QString &text)
{
    static const QRegularExpression range(
        uR"(\A\s*(\d{1,6})(?:\s*[-\x{2013}]\s*(\d{1,6}))?\s*\z)"_s);
    PageSelection selection;
    QSet<int> seen;
    qsizetype position = 0;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const qsizetype start = position;
        position += part.size() + 1;
        // A comma at the very end is accepted: somebody is still typing.
        if (part.trimmed().isEmpty() && (parts.size() == 1 || start + part.size() == text.size()))
            continue;
        const auto match = range.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first || last > highestPage)
            return tl::make_unexpected(SyntaxError{start + leadingBlanks(part)});
        for (int page = first; page <= last; ++page) {
            if (!seen.contains(page)) {
                seen.insert(page);
                selection.m_pages.append(page);
            }
        }
    }
    return selection;
}

QList<int> PageSelection::zeroBased() const
{
    QList<int> pages;
    pages.reserve(m_pages.size());
    for (int page : m_pages)
        pages.append(page - 1);
    return pages;
}

QString PageSelection::text() const
{
    return ranges().join(u", "_s);
}

QString PageSelection::compactText() const
{
    return ranges().join(u',');
}

QStringList PageSelection::ranges() const
{
    QStringList parts;
    for (qsizetype i = 0; i < m_pages.size();) {
        qsizetype end = i;
        while (end + 1 < m_pages.size() && m_pages.at(end + 1) == m_pages.at(end) + 1)
            ++end;
        const QString first = QString::number(m_pages.at(i));
        parts.append(end == i ? first : first + u'-' + QString::number(m_pages.at(end)));
        i = end + 1;
    }
    return parts;
}

} // namespace cd
