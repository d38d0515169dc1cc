// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Runs `classifydesk submit` with the application's event loop. Returns an ExitStatus.
int runSubmit(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
