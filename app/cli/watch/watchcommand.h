// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace cd {

/// Runs `classifydesk watch` with the application's event loop. Returns a WatchStatus.
int runWatch(QCoreApplication &application, const QStringList &arguments);

} // namespace cd
