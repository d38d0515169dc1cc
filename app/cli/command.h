// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Whether @p arguments (the program's name first) ask for a command without a window, or for
/// --help or --version.
bool isCommand(const QStringList &arguments);

/// Runs it, with an event loop of its own, and gives the exit status (`classifydesk submit
/// --help` lists them).
int runCommand(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
