// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/judge.h"
#include "localservice/learning/opinion.h"
#include "localservice/reading/document.h"
#include "localservice/storage/workstore.h"

#include <functional>

namespace cd::local {

/// Reads a document.
using ReadFile = std::function<ReadResult(const ReadRequest &)>;
/// Judge::judge() of the judge that is to be asked.
using AskJudge
    = std::function<Judged(const DocumentText &, const QList<Rule> &, const QString &language)>;
/// What confirmed examples say, for a job's rules: see ExampleTeacher. Either may be empty.
struct AskExamples
{
    std::function<std::optional<ExampleLabel>(const FileId &, const QList<Rule> &)> label = {};
    std::function<Opinion(const DocumentText &, const QList<Rule> &)> opinion = {};
};

/// Has @p read read the file at @p path, and @p judge judge it by the job's rules; what
/// @p examples say counts beside that. If the file itself is one of them, its label is the answer,
/// and it is neither read nor judged. Blocks. Throws Shortage if it could not be read
/// for want of something that is no fault of its own, and what the judge throws.
FileOutcome classifyFile(const WorkItem &item, const QString &path, const ReadFile &read,
                         const AskJudge &judge, const AskExamples &examples = {});

} // namespace cd::local
