// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Whether @p arguments (without the program's name) ask for a command without a window, such as
/// "submit", possibly after --data DIR.
bool isCommand(const QStringList &arguments);

/// Runs that command with the application's event loop. Returns the exit status (exitstatus.h,
/// evaluate/evaluateoptions.h, examples/examplesoptions.h, labels/labeloptions.h,
/// trying/tryoptions.h).
int runCommand(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
