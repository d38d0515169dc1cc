// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

namespace cd {

class Database;

/// The version that this program writes.
int schemaVersion();

/// Migrates the tables to schemaVersion(), each step in a transaction of its own. TooNew: a later
/// version of the program wrote the file; nothing is changed then.
StoreResult<void> migrate(Database &database);

} // namespace cd
