// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Runs `classifydesk rules …`, for presets that are kept as files. Returns the exit status that
/// its --help lists.
int runRules(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
