// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/jobprogress.h"

#include <QString>

#include <optional>

namespace cd {

/// "398 done, 2 failed, 200 being classified, 20 to upload". The numbers add up to the job's files.
/// Empty without files.
QString progressText(const JobProgress &progress);
/// How far a running job is, in a few words: "398 of 620 done · 5 a second · about 45 s left", or
/// "120 of 620 uploaded" before any was sent. @p perSecond: nullopt: not known.
QString howFarText(const JobProgress &progress, std::optional<double> perSecond);

} // namespace cd
