// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace cd::local {

/// Whether the service may use @p folder, which must exist: it is empty, or has the service's mark,
/// or has the database of an earlier version, which set no mark, or nothing but what such a version
/// created first. Changes nothing in it.
bool isServiceFolder(const QDir &folder);

/// Creates the mark if it is missing. A failure does not matter, since the database is sufficient
/// proof as well.
void markServiceFolder(const QDir &folder);

} // namespace cd::local
