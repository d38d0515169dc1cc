// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/overlaps.h"

#include <algorithm>
#include <cmath>

namespace cd {

namespace {

/// The content words of a description, each once, by number in rising order.
struct Said
{
    QList<int> stems;
    double weight = 0;
};

/// What a set of rules says, with a weight for each word: the rarer among the rules, the more.
class SaidByAll
{
public:
    explicit SaidByAll(const QList<RuleText> &texts)
    {
        for (const RuleText &text : texts)
            m_said.append(said(text));
        for (const int count : std::as_const(m_counts))
            m_weights.append(std::log1p(double(texts.size()) / count));
        for (qsizetype i = 0; i < m_weights.size(); ++i) {
            if (m_isCommon.at(i))
                m_weights[i] /= 2;
        }
        for (Said &one : m_said) {
            for (const int stem : std::as_const(one.stems))
                one.weight += m_weights.at(stem);
        }
    }

    double likeness(qsizetype one, qsizetype other) const
    {
        const Said &a = m_said.at(one);
        const Said &b = m_said.at(other);
        double shared = 0;
        for (auto i = a.stems.begin(), j = b.stems.begin();
             i != a.stems.end() && j != b.stems.end();) {
            if (*i == *j)
                shared += m_weights.at(*i);
            const int least = std::min(*i, *j);
            i += *i == least;
            j += *j == least;
        }
        // The cosine, where a word counts once.
        return shared > 0 ? shared / std::sqrt(a.weight * b.weight) : 0;
    }

    QSet<QString> shared(qsizetype one, qsizetype other) const
    {
        QSet<QString> both;
        const QList<int> &others = m_said.at(other).stems;
        for (const int stem : m_said.at(one).stems) {
            if (std::binary_search(others.begin(), others.end(), stem))
                both.insert(m_stems.at(stem));
        }
        return both;
    }

private:
    Said said(const RuleText &text)
    {
        Said all;
        for (const RuleToken &token : text.tokens) {
            if (!token.isContent() || token.isExcluded)
                continue;
            const int number = numberOf(token);
            if (!all.stems.contains(number))
                all.stems.append(number);
        }
        std::sort(all.stems.begin(), all.stems.end());
        for (const int stem : std::as_const(all.stems))
            ++m_counts[stem];
        return all;
    }

    int numberOf(const RuleToken &token)
    {
        const auto known = m_numbers.constFind(token.stem);
        if (known != m_numbers.constEnd())
            return *known;
        const int number = int(m_stems.size());
        m_numbers.insert(token.stem, number);
        m_stems.append(token.stem);
        m_counts.append(0);
        m_isCommon.append(isCommonOnPaper(token.at.word));
        return number;
    }

    QHash<QString, int> m_numbers;
    QStringList m_stems;
    QList<int> m_counts; // of rules that have it
    QList<bool> m_isCommon;
    QList<double> m_weights;
    QList<Said> m_said;
};

} // namespace

QList<Overlap> overlapsOf(const QList<RuleText> &texts, double least)
{
    const SaidByAll said(texts);
    QList<Overlap> overlaps;
    for (qsizetype one = 0; one < texts.size(); ++one) {
        for (qsizetype other = one + 1; other < texts.size(); ++other) {
            const double likeness = said.likeness(one, other);
            if (likeness >= least)
                overlaps.append({one, other, likeness, said.shared(one, other)});
        }
    }
    return overlaps;
}

} // namespace cd
