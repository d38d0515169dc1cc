// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submitoptions.h"
#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "workflow/uploads/filewalk.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd {

/// What is to be sent, read and checked before anything is.
struct Submission
{
    JobRequest request; ///< its fileIds are those the request named itself
    QStringList paths; ///< files to upload, folders resolved
    QString label;
    QString preset; ///< its name; empty: it was not read from one
    QList<FieldProblem> warnings; ///< of the file; problemsIn() has those of the request
    QList<LeftOut> leftOut = {}; ///< of the folders
};

/// Why nothing can be sent.
struct SubmissionProblem
{
    QString message; ///< a sentence for people
    QList<FieldProblem> fields = {};
    QList<LeftOut> leftOut = {}; ///< of the folders, where that may be why
};

/// What is wrong with it, or doubtful, in the API of @p dialect once its files are uploaded.
QList<FieldProblem> problemsIn(const Submission &submission, Dialect dialect);

/// Errors that can be told before the service is asked which API it speaks end it here.
tl::expected<Submission, SubmissionProblem> readSubmission(const SubmitOptions &options);

} // namespace cd
