// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/validation/fieldchecks.h"

#include <QList>

namespace cd {

/// Checks @p request for the API @p dialect against the contract and its schema, with warnings for
/// what the service accepts but its documents advise against. Used by the form, the command line
/// and the local service. In API v2 the request stands for as many jobs as it has files
/// (filejobvalidation.h checks one of them).
QList<FieldProblem> validate(const JobRequest &request, Dialect dialect = Dialect::First);

/// The parts of validate(), for what is edited separately.
QList<FieldProblem> validateFileIds(const QList<FileId> &fileIds, Dialect dialect = Dialect::First);
QList<FieldProblem> validateRules(const QList<Rule> &rules);
/// Mode and `parsing_configuration`.
QList<FieldProblem> validateReading(const JobRequest &request, Dialect dialect);
QList<FieldProblem> validateWebhooks(const QList<Webhook> &webhooks,
                                     Dialect dialect = Dialect::First);

} // namespace cd
