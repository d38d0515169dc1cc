// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cd {

/// How `classifydesk rules diff` ended, for scripts. The numbers must not change: its help lists
/// them.
enum class DiffStatus {
    Same = 0,
    Different = 1,
    Invalid = 2, ///< wrong arguments, or a file that is no preset
    NotWritten = 3, ///< standard output could not be written
};

/// Runs `classifydesk rules diff A B`. @p arguments: all of them, without the program's name.
int runRulesDiff(const QStringList &arguments);
QString rulesDiffHelp();

} // namespace cd
