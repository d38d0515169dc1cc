// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/learning/opinion.h"
#include "localservice/reading/readerclient.h"
#include "localservice/storage/workstore.h"

namespace cd::local {

/// What confirmed examples say of the document that was read from a path, for a job's rules.
using AskExamples
    = std::function<Opinion(const DocumentText &, const QString &path, const QList<Rule> &)>;

/// Has @p reader read the file at @p path, and classifies it by the job's rules, and by what
/// @p examples, if given, says. Blocks. Throws
/// Shortage if it could not be read for want of something that is no fault of its own.
FileOutcome classifyFile(const WorkItem &item, const QString &path, ReaderClient &reader,
                         const AskExamples &examples = {});

} // namespace cd::local
