// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace cd {

/// What reviews of a preset say of one of its types: of the documents whose newest label was made
/// with the preset's answer in view, or hidden.
struct TypeTally
{
    int right = 0; ///< the service answered this type, and so did the person
    int wrong = 0; ///< the service answered this type, and the person another or none
    QHash<QString, int> instead = {}; ///< what persons said of those; an empty type: none

    bool operator==(const TypeTally &) const = default;
};

using PresetTally = QHash<QString, TypeTally>; ///< by type; an empty one: no rule matched

} // namespace cd
