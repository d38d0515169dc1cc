// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

namespace cd {

class Database;

/// The version that this program writes.
int schemaVersion();

/// Brings the tables up to schemaVersion(), each step in a transaction of its own. Fails with
/// TooNew, touching nothing, where a later program wrote the file.
StoreResult<void> migrate(Database &database);

} // namespace cd
