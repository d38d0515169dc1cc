// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/jobrequest.h"

#include <QList>

namespace cd {

/// Everything that the contract ("Request body") or its schema says is wrong with @p request, and
/// warnings for what the service takes but its documents advise against. The form, the command
/// line and the local service all ask this.
QList<FieldProblem> validate(const JobRequest &request);

/// The parts of validate(), for what is edited on its own.
QList<FieldProblem> validateFileIds(const QList<FileId> &fileIds);
QList<FieldProblem> validateRules(const QList<Rule> &rules);
QList<FieldProblem> validateWebhooks(const QList<Webhook> &webhooks);

/// The limits as pydantic counts them: characters are code points, not UTF-16 units.
int lengthInCharacters(const QString &text);

} // namespace cd
