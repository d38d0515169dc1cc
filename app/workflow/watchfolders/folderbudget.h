// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/watchfolders/watchstore.h"
#include "workflow/watchfolders/watchedfolders.h"

#include <optional>

namespace cd {

/// How many files a folder may send now, and why no more.
struct FolderRoom
{
    int files = 0;
    WatchedFolder::Pause why = WatchedFolder::Pause::None; ///< if it is none

    bool operator==(const FolderRoom &) const = default;
};

/// @p credits: the most that a file costs; nullopt: there is no upper bound. @p left: of the whole
/// program's monthly limit; nullopt: it has none, or the service is free. @p most: no more than
/// that.
FolderRoom roomOf(const WatchSetup &folder, const WatchSpent &spent, std::optional<double> credits,
                  std::optional<double> left, int most);

} // namespace cd
