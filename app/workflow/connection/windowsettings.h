// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Gives the data folder @p own, which a command uses while the window is open, the services, the
/// network settings, the prices and the monthly limit that were set in the window, whose folder is
/// @p windows. Call it before a Workspace opens @p own.
void takeWindowSettings(const QString &windows, const QString &own);

} // namespace cd
