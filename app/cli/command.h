// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Whether @p arguments (without the program's name) ask for a command without a window:
/// "submit", perhaps after --data DIR.
bool isCommand(const QStringList &arguments);

/// Runs it, with the application's event loop, and gives the exit status (`classifydesk submit
/// --help` lists them).
int runCommand(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
