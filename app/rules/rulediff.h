// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/request/rule.h"

#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// A piece of a text that both versions have, or only one of them.
struct TextPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPiece &) const = default;
};

/// Word by word; the pieces that are not Added make up @p before, those not Removed @p after,
/// character by character, spaces too.
QList<TextPiece> textDiff(const QString &before, const QString &after);

/// What became of one rule.
struct RuleChange
{
    enum class Kind { Same, Changed, Renamed, Added, Removed };

    Kind kind = Kind::Same; ///< Renamed: perhaps changed as well
    int before = -1; ///< its position; -1: it was not there
    int after = -1;
    QList<TextPiece> description = {};

    bool operator==(const RuleChange &) const = default;
};

/// How two versions of rules and options differ.
struct RulesDiff
{
    QList<RuleChange> rules; ///< in the order of the new ones, removed ones where they stood
    bool isReordered = false; ///< rules that both have stand in another order
    // Options, as they were and are; equal where nothing changed.
    JobRequest before;
    JobRequest after;

    bool isSame() const;
};

/// Rules are matched by type, then by a description that is 0.7 alike or more (a rename), and are
/// else added or removed.
RulesDiff diffOf(const JobRequest &before, const JobRequest &after);

} // namespace cd
