// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/teaching/typefolder.h"

namespace cd {

/// Why a file does not become an example: "lock file". What the service said is plain text.
QString untakenReason(const UntakenFile &file);
/// What became of @p found files: "12 of 14 files are examples now. Left out: 2." The numbers add
/// up.
QString takenText(qsizetype found, qsizetype taken);

} // namespace cd
