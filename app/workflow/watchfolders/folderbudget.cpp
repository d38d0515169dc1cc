// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderbudget.h"

#include <algorithm>
#include <cmath>

namespace cd {

namespace {

using Pause = WatchedFolder::Pause;

/// Of a limit so much is left.
void keepWithin(FolderRoom &room, double left, double each, Pause why)
{
    if (each <= 0)
        return;
    const int files = int(std::clamp(std::floor(left / each), 0.0, double(room.files)));
    if (files < 1 && room.files >= 1)
        room.why = why;
    room.files = files;
}

} // namespace

FolderRoom roomOf(const WatchSetup &folder, const WatchSpent &spent, std::optional<double> credits,
                  std::optional<double> left, int most)
{
    const bool isLimited = folder.creditsADay > 0 || folder.creditsAMonth > 0 || left;
    if (!credits && isLimited)
        return {0, Pause::NoBound};
    const double each = credits.value_or(0);
    FolderRoom room{most, Pause::None};
    // What lasts longer is said before what is over tomorrow.
    if (left)
        keepWithin(room, *left, each, Pause::OverLimit);
    if (folder.filesAMonth > 0)
        keepWithin(room, folder.filesAMonth - spent.filesThisMonth, 1, Pause::MonthBudget);
    if (folder.creditsAMonth > 0)
        keepWithin(room, double(folder.creditsAMonth) - spent.creditsThisMonth, each,
                   Pause::MonthBudget);
    if (folder.filesADay > 0)
        keepWithin(room, folder.filesADay - spent.filesToday, 1, Pause::DayBudget);
    if (folder.creditsADay > 0)
        keepWithin(room, double(folder.creditsADay) - spent.creditsToday, each, Pause::DayBudget);
    return room;
}

} // namespace cd
