// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDir;

namespace cd::local {

/// Whether the service may work in @p folder, which exists: it is empty, or bears the service's
/// mark, or holds the database of an earlier version, which set no mark, or no more than what such
/// a one began with. Changes nothing in it.
bool isServiceFolder(const QDir &folder);

/// Sets the mark where there is none. Without one the database is proof enough, so that it does not
/// matter where this fails.
void markServiceFolder(const QDir &folder);

} // namespace cd::local
