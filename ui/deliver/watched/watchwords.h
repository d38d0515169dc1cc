// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/watchfolders/watchedfolders.h"

#include <QString>

namespace cd {

/// "Business documents v12 · LlamaCloud · waits for review". @p service: its name.
QString watchOrigin(const WatchedFolder &folder, const QString &service);
/// "38 of 200 files today"
QString watchToday(const WatchedFolder &folder);
/// How it is getting on: why nothing is sent, what went wrong, or when the last file was sent.
QString watchState(const WatchedFolder &folder, const QDateTime &now);
/// The icon beside that.
QString watchIcon(const WatchedFolder &folder);
/// What else is to be known of it; empty: nothing.
QString watchMore(const WatchedFolder &folder);
QString watchPauseText(WatchedFolder::Pause pause);
QString watchProblem(WatchedFolders::Problem problem);

} // namespace cd
