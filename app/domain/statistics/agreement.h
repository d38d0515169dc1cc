// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <optional>

namespace cd {

/// What two said of one document; nullopt: none of the types, which is an answer as a type is.
struct LabelledTwice
{
    std::optional<QString> one;
    std::optional<QString> other;

    bool operator==(const LabelledTwice &) const = default;
};

/// How far two agree about the same documents.
struct Agreement
{
    /// With fewer documents kappa is too vague to be told: at 80 % agreement of which chance alone
    /// gives 25 % its 95 % interval is 1.96 · sqrt(0.8 · 0.2 / n) / 0.75 to each side, which is
    /// more than 0.2, a whole step of how kappas are commonly read, below 28.
    static constexpr int fewest = 30;

    int documents = 0;
    int same = 0; ///< of them, those about which both say the same
    /// Cohen's kappa: 1 agree always, 0 agree as chance would have it. Nullopt: there are no
    /// documents, or all are said to be of one type by both, so that there is no telling.
    std::optional<double> kappa = {};

    bool isEnough() const { return documents >= fewest; }
    bool operator==(const Agreement &) const = default;
};

/// Counts documents one by one, however many there are.
class AgreementTally
{
public:
    /// Each document once; `one` is always the same of the two, as far as there are two.
    void add(const LabelledTwice &document);
    Agreement agreement() const;

private:
    /// How often a type is said by the one and by the other.
    struct Use
    {
        qint64 one = 0;
        qint64 other = 0;
    };

    std::map<std::optional<QString>, Use> m_uses;
    int m_documents = 0;
    int m_same = 0;
};

} // namespace cd
