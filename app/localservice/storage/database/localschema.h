// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

namespace cd::local {

/// Makes what is missing of the tables, all of it or nothing; what an earlier version made and
/// kept stays. Throws StorageFailure, also where the file was made by a
/// newer version.
void makeTables(const QSqlDatabase &database);

} // namespace cd::local
