// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/filejobrequest.h"
#include "domain/request/savedconfiguration.h"

#include <QList>

namespace cd {

/// What is wrong with one create of the second dialect. Rules, mode and reading are looked at only
/// where no configuration stands in for them; their paths are validate(JobRequest)'s.
QList<FieldProblem> validate(const FileJobRequest &request);

/// What is wrong with a configuration that is to be kept on the service.
QList<FieldProblem> validate(const SavedConfiguration &configuration);

/// The parts of it, for what is edited on its own.
QList<FieldProblem> validateConfigurationName(const QString &name);
QList<FieldProblem> validateContent(const JobRequest &content);

} // namespace cd
