// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Runs `classifydesk evaluate` with the application's event loop. Returns an EvaluateStatus.
int runEvaluate(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
