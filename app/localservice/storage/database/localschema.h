// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

namespace cd::local {

/// Creates missing tables and migrates those of earlier versions, all of it or nothing; data stays.
/// Throws StorageFailure, also if a newer version created the file.
void makeTables(const QSqlDatabase &database);

} // namespace cd::local
