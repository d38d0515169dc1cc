// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

class Database;

/// What was recovered from a damaged file.
struct Salvaged
{
    int jobs = 0;
    int jobsInPart = 0; ///< those of them with incomplete files, results or timeline
    int presets = 0;
    int views = 0;
    bool draft = false;

    bool operator==(const Salvaged &) const = default;
};

/// Recovers what can still be read of the damaged file @p aside into the new, empty @p database,
/// row by row if necessary. Never fails: what can't be read is left out. The damaged file stays.
/// An API v1 job that was waiting to be sent becomes one that is being sent: the record that it was
/// sent may be lost, and it must not be sent twice. One whose files were still being uploaded is
/// given up: a person sends it again. What a delivery had before it may have been done.
Salvaged salvage(const Database &database, const QString &aside);

} // namespace cd
