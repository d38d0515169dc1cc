// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Copies the services, network settings, prices and monthly limit from the window's data folder
/// @p windows to @p own, the data folder that a command uses while the window is open. Call it
/// before a Workspace opens @p own. Does nothing where @p own can't be created: opening it will
/// report that.
void takeWindowSettings(const QString &windows, const QString &own);

} // namespace cd
