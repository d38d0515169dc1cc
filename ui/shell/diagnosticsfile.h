// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace cd {

class Workspace;
class MessageBar;

/// Asks for a file and writes diagnostics() to it; the outcome is shown in @p messages.
void askForDiagnosticsFile(Workspace &workspace, MessageBar &messages, QWidget *window);

} // namespace cd
