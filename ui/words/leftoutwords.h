// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/filewalk.h"
#include "workflow/teaching/typefolder.h"

#include <QList>
#include <QString>

namespace cd {

/// "4 items in folders were left out: 2 lock files, 1 system file, 1 empty". The numbers add up.
/// Empty if there are none.
QString leftOutText(const QList<LeftOut> &what);
/// Why a single item was left out: "lock file".
QString leftOutReason(LeftOut::Why why);
/// Why a file does not become an example: "lock file". What the service said is plain text.
QString untakenReason(const UntakenFile &file);
/// What became of @p found files: "12 of 14 files are examples now. Left out: 2." The numbers add
/// up.
QString takenText(qsizetype found, qsizetype taken);

} // namespace cd
