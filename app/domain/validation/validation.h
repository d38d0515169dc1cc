// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/validation/fieldchecks.h"

#include <QList>

namespace cd {

/// Checks what a person asks for, with any number of files, for the API @p dialect against the
/// contract and its schema, with warnings for what the service accepts but its documents advise
/// against. It stands for as many creates as the API needs.
QList<FieldProblem> validateSubmission(const JobRequest &request, Dialect dialect);
/// The same for one create of API v1, which has a limit of files; filejobvalidation.h checks one of
/// API v2.
QList<FieldProblem> validate(const JobRequest &request);

/// The parts of validateSubmission(), for what is edited separately.
/// @p id alone, without a word why not.
bool isFileIdFor(Dialect dialect, const FileId &id);
QList<FieldProblem> validateFileIds(const QList<FileId> &fileIds, Dialect dialect = Dialect::First);
QList<FieldProblem> validateRules(const QList<Rule> &rules);
/// Mode and `parsing_configuration`.
QList<FieldProblem> validateReading(const JobRequest &request, Dialect dialect);
QList<FieldProblem> validateWebhooks(const QList<Webhook> &webhooks,
                                     Dialect dialect = Dialect::First);

} // namespace cd
