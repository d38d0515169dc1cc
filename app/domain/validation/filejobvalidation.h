// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/filejobrequest.h"
#include "domain/request/savedconfiguration.h"

#include <QList>

namespace cd {

/// Checks one create of API v2. Rules, mode and reading are checked only if no saved configuration
/// replaces them; their paths are those of validate(JobRequest).
QList<FieldProblem> validate(const FileJobRequest &request);

/// Checks a configuration that is to be saved on the service.
QList<FieldProblem> validate(const SavedConfiguration &configuration);

/// Its parts, for what is edited separately.
QList<FieldProblem> validateConfigurationName(const QString &name);
QList<FieldProblem> validateContent(const JobRequest &content);

} // namespace cd
