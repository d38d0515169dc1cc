// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

class Database;

/// What could be taken over from a damaged file.
struct Salvaged
{
    int jobs = 0;
    int jobsInPart = 0; ///< of those: files, results or the timeline are not complete
    int presets = 0;
    int views = 0;
    bool draft = false;

    bool operator==(const Salvaged &) const = default;
};

/// Takes over what can still be read of the damaged file @p aside, row by row where it has to be,
/// into the new and empty one. Never fails: what can't be read is left out. The damaged file stays.
/// A job of the first dialect that was to be sent counts as being sent: that it was may be what was
/// lost, and it must not be sent twice. One whose files were still being uploaded is given up: a
/// person sends it again.
Salvaged salvage(const Database &database, const QString &aside);

} // namespace cd
