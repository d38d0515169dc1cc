// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/filewalk.h"

#include <QList>
#include <QString>

namespace cd {

/// "4 items in folders were left out: 2 lock files, 1 system file, 1 empty". The numbers add up.
/// Empty if there are none.
QString leftOutText(const QList<LeftOut> &what);
/// Why a single item was left out: "lock file".
QString leftOutReason(LeftOut::Why why);

} // namespace cd
