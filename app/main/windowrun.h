// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/options.h"

class QApplication;

namespace cd {

/// Opens the data folder and the window, and runs until it is closed. Returns the exit status.
int runWindow(QApplication &application, const Options &options);

} // namespace cd
