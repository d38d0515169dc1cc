// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {
class Database;
}

namespace cd::test {

/// Makes a file what an earlier version of the program left (6 or later): all goes that later ones
/// added. False: it can't be done.
[[nodiscard]] bool goBackTo(int version, const Database &database);

} // namespace cd::test
