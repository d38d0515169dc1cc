// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "domain/statistics/proportion.h"

#include <QString>

namespace cd {

class ProfileLibrary;

/// "Post room, March · v4 · 324 files"
QString labelSetText(const LabelSet &set);
/// What a job that is evaluated was made with: "Invoices v12 · FAST · This computer · 28 Nov 14:20"
QString runText(const JobRow &row, const ProfileLibrary &profiles);
/// "0.86–0.93"; empty without one.
QString intervalText(const std::optional<Interval> &interval);
/// @p text without its middle if it has more letters than @p most.
QString shortened(const QString &text, qsizetype most);

} // namespace cd
