// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A type of document and, in plain language, what documents of that type contain.
/// Limits: contract, "Request body".
struct Rule
{
    QString type; ///< 1 to 50 characters: letters, digits, spaces, hyphens, underscores
    QString description; ///< 10 to 500 characters, perhaps up to 2,000: the documents disagree

    static constexpr int minTypeLength = 1;
    static constexpr int maxTypeLength = 50;
    static constexpr int minDescriptionLength = 10;
    static constexpr int maxDescriptionLength = 500;
    static constexpr int longestDescription = 2000; ///< by one newer page

    bool operator==(const Rule &) const = default;
};

} // namespace cd
