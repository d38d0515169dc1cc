// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// The parts of @p pasted that may be meant as IDs: whatever stands between blanks, line ends,
/// commas, semicolons, quotes, brackets and the like.
QStringList pastedIds(const QString &pasted);

} // namespace cd
