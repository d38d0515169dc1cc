// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/judge.h"
#include "localservice/reading/readerclient.h"
#include "localservice/storage/workstore.h"

#include <functional>

namespace cd::local {

/// Judge::judge() of the judge that is to be asked.
using AskJudge
    = std::function<Judged(const DocumentText &, const QList<Rule> &, const QString &language)>;

/// Has @p reader read the file at @p path, and @p judge judge it by the job's rules. Blocks. Throws
/// Shortage if it could not be read for want of something that is no fault of its own, and what the
/// judge throws.
FileOutcome classifyFile(const WorkItem &item, const QString &path, ReaderClient &reader,
                         const AskJudge &judge);

} // namespace cd::local
