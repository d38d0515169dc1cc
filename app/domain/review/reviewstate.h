// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"

#include <QList>

namespace cd {

/// What all decisions about a document say together.
struct ReviewState
{
    /// The newest of those that label it or say that nobody can tell; nullopt: there is none.
    std::optional<Decision> verdict = {};
    /// Labels of other people or other pots that say something else, newest first, unless a later
    /// decision settled it.
    QList<Decision> against = {};
    bool isAudited = false; ///< one of those was made in an audit
    bool isFlagged = false;
    QString note = {};

    bool operator==(const ReviewState &) const = default;
};

/// @p decisions: those about one document that were not taken back, oldest first.
ReviewState reviewState(const QList<Decision> &decisions);
/// What they say once @p next was decided as well. The labels of those who agree with the verdict
/// are not in a state, so where several do, only reviewState() has all that is against the next.
ReviewState then(const ReviewState &state, const Decision &next);

/// How a result stands beside what was decided about its document.
enum class Reviewed {
    Open, ///< nothing was decided
    Confirmed, ///< the label is what the service answered
    Corrected, ///< it is not, or the service had no answer
    CannotTell,
};

/// @p answer: the result; nullopt: it failed, or is not there yet.
Reviewed reviewed(const ReviewState &state, const std::optional<Suggestion> &answer);

/// The type to go by: the label's, where there is one, else the result's; nullopt: no type.
std::optional<QString> finalType(const ReviewState &state, const std::optional<Suggestion> &answer);

} // namespace cd
