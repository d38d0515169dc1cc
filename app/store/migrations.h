// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace cd {

/// The statements of one migration, all of them or none.
using Statements = QStringList;

/// Entry n migrates from version n to n + 1. Released entries are never changed.
const QList<Statements> &migrations();

} // namespace cd
