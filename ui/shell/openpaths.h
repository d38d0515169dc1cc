// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cd {

class MainWindow;
class Workspace;

enum class UnsavedRules { AskFirst, Replace };

/// Opens what the desktop or the command line hands over: presets go into the library, the last of
/// them into the form; files and folders are added to the form's list. @p unsaved: what becomes of
/// rules in the form that are in no preset. What can't be opened is said in the window; false: that
/// was a preset.
bool openPaths(const QStringList &paths, Workspace &workspace, MainWindow &window,
               UnsavedRules unsaved);

} // namespace cd
