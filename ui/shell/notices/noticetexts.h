// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotice.h"
#include "workflow/attention/attention.h"
#include "workflow/attention/batchwatch.h"

namespace cd {

class JobTable;

/// The texts of desktop notices: short, and without any content of documents.
DesktopNotice noticeOf(const BatchEnd &end, const JobTable &table);
DesktopNotice noticeOf(const AttentionNeed &need, const JobTable &table);
/// What a person should do, for the window: one or two sentences. Empty if the window says it
/// elsewhere.
QString requestText(const AttentionNeed &need, const JobTable &table);

} // namespace cd
