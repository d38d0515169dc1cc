// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cd {

/// How `classifydesk rules check` ended, for scripts. The numbers must not change: its help lists
/// them.
enum class RulesCheckStatus {
    Good = 0,
    Found = 1, ///< something as bad as --fail-on says, or worse
    Invalid = 2, ///< wrong arguments, or a file that is no preset
    NotWritten = 3, ///< standard output could not be written
};

/// Runs `classifydesk rules check PRESET.json…`. @p arguments: all of them, without the program's
/// name.
int runRulesCheck(const QStringList &arguments);
QString rulesCheckHelp();

} // namespace cd
