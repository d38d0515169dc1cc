// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// How documents of a job get to their places: what a person chooses in Deliver, keeps with a
/// watched folder, or saves as a file.
struct DeliveryPlan
{
    /// Stored as numbers: add new ones at the end.
    enum class Action { Copy, Move, HardLink, List };
    enum class Rest { Stay, ToReview }; ///< where those go that have no sure type
    enum class Taken { Number, LeaveOut }; ///< what if the name is taken by other content

    /// Where those go that have no sure type, if they go anywhere: a folder of that name in the
    /// root, in which they keep their names.
    static QString reviewFolder() { return QStringLiteral("_review"); }

    QString root = {}; ///< an absolute folder; nothing is ever written outside of it
    QString path = QStringLiteral("{type}/{year}/{name}{ext}"); ///< a PathTemplate
    Action action = Action::Copy;
    double sureFrom = 0.8; ///< 0 to 1: answers below that are unsure, unless a person reviewed them
    Rest unsure = Rest::Stay;
    Rest untyped = Rest::Stay; ///< no type, or it failed
    Taken taken = Taken::Number;

    bool operator==(const DeliveryPlan &) const = default;
};

} // namespace cd
