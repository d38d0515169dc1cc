// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotice.h"
#include "workflow/attention/attention.h"
#include "workflow/attention/batchwatch.h"

namespace cd {

class JobTable;

/// News in words, short enough for a desktop's notices, and without anything that documents say.
DesktopNotice noticeOf(const BatchEnd &end, const JobTable &table);
DesktopNotice noticeOf(const AttentionNeed &need, const JobTable &table);
/// What a person is asked to do, for the window: a sentence or two. Empty for what the window says
/// in other words anyway.
QString requestText(AttentionNeed::Kind kind, int count);

} // namespace cd
