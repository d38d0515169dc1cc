// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submit/submitoptions.h"
#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "workflow/picking/filewalk.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <algorithm>

namespace cd {

/// What is to be submitted: read and checked before anything is sent.
struct Submission
{
    JobRequest request; ///< its fileIds are those named in the request file
    QStringList paths; ///< files to upload, folders resolved
    QString label;
    QString preset; ///< the preset's name; empty: not read from a preset
    QList<FieldProblem> warnings; ///< about the file; for the request's see problemsIn()
    QList<LeftOut> leftOut = {}; ///< in the folders
    QByteArray presetHash = {}; ///< presetHash() of the preset

    /// Whether something in the folders could not be read.
    bool isIncomplete() const
    {
        return std::any_of(leftOut.cbegin(), leftOut.cend(),
                           [](const LeftOut &one) { return one.isMissing(); });
    }
};

/// Why nothing can be submitted.
struct SubmissionProblem
{
    QString message; ///< a sentence for people
    QList<FieldProblem> fields = {};
    QList<LeftOut> leftOut = {}; ///< in the folders, if that may be the reason
};

/// Errors and warnings for the submission in the API @p dialect, assuming that its files are
/// uploaded.
QList<FieldProblem> problemsIn(const Submission &submission, Dialect dialect);

/// What a preset file says, without files.
tl::expected<Submission, SubmissionProblem> presetSubmission(const QString &path);
/// The same with the options' files, checked. Fails also for problems that both APIs would have,
/// before the service is asked which one it speaks.
tl::expected<Submission, SubmissionProblem> withFiles(const Submission &submission,
                                                      const SubmitOptions &options);
/// Both, from what the options name.
tl::expected<Submission, SubmissionProblem> readSubmission(const SubmitOptions &options);

} // namespace cd
