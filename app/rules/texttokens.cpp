// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/texttokens.h"

#include "language/segments.h"

#include <algorithm>

namespace cd {

int TokenNumbers::of(const QString &token)
{
    const auto known = m_numbers.constFind(token);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<int>(m_texts.size());
    m_numbers.insert(token, number);
    m_texts.append(token);
    return number;
}

std::vector<int> TokenNumbers::of(const QStringList &tokens)
{
    std::vector<int> numbers;
    numbers.reserve(static_cast<std::size_t>(tokens.size()));
    for (const QString &token : tokens)
        numbers.push_back(of(token));
    return numbers;
}

WordBag::WordBag(const QString &text, TokenNumbers &numbers)
{
    for (const QString &token : segmentsOf(text.toCaseFolded())) {
        if (std::any_of(token.cbegin(), token.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            m_words.push_back(numbers.of(token));
    }
    std::sort(m_words.begin(), m_words.end());
}

double WordBag::likeness(const WordBag &other) const
{
    std::size_t both = 0;
    auto mine = m_words.cbegin();
    auto theirs = other.m_words.cbegin();
    while (mine != m_words.cend() && theirs != other.m_words.cend()) {
        if (*mine == *theirs)
            ++both;
        const bool goOn = *mine <= *theirs;
        const bool theyGoOn = *theirs <= *mine;
        mine += goOn;
        theirs += theyGoOn;
    }
    const std::size_t all = m_words.size() + other.m_words.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(both) / static_cast<double>(all);
}

} // namespace cd
