// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploads/filewalk.h"

#include <QList>
#include <QString>

namespace cd {

/// "4 items in folders were left out: 2 lock files, 1 system file, 1 empty": how many of each kind
/// add up to how many they are. Empty where there are none.
QString leftOutText(const QList<LeftOut> &what);
/// Why one was, for a list of them: "lock file".
QString leftOutReason(LeftOut::Why why);

} // namespace cd
