// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/validation/fieldchecks.h"

#include <QList>

namespace cd {

/// Everything that the contract or its schema says is wrong with @p request in @p dialect, and
/// warnings for what the service takes but its documents advise against. The form, the command
/// line and the local service all ask this. In the second dialect the request stands for as many
/// jobs as it has files (filejobvalidation.h looks at one of them).
QList<FieldProblem> validate(const JobRequest &request, Dialect dialect = Dialect::First);

/// The parts of validate(), for what is edited on its own.
QList<FieldProblem> validateFileIds(const QList<FileId> &fileIds, Dialect dialect = Dialect::First);
QList<FieldProblem> validateRules(const QList<Rule> &rules);
/// Mode and `parsing_configuration`.
QList<FieldProblem> validateReading(const JobRequest &request, Dialect dialect);
QList<FieldProblem> validateWebhooks(const QList<Webhook> &webhooks,
                                     Dialect dialect = Dialect::First);

} // namespace cd
