// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace cd {

/// A number for each token, so that comparing two is quick.
class TokenNumbers
{
public:
    int of(const QString &token);
    std::vector<int> of(const QStringList &tokens);
    const QString &text(int number) const { return m_texts.at(number); }

private:
    QHash<QString, int> m_numbers;
    QStringList m_texts;
};

/// The words of a text, without regard to case and order.
class WordBag
{
public:
    WordBag(const QString &text, TokenNumbers &numbers);

    /// How much of both is in both, from 0 to 1 (Dice's coefficient, each word as often as it
    /// occurs). Two without words are not alike.
    double likeness(const WordBag &other) const;

private:
    std::vector<int> m_words; // sorted
};

} // namespace cd
