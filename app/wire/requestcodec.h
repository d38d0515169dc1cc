// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/jobrequest.h"
#include "wire/sharedcodec.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace cd {

/// API v1's create body (schema ClassifyJobCreate). Only what is set is written.
QJsonObject toJson(const JobRequest &request);

/// Strict: every key, type and word that the contract does not allow is a problem. Limits of
/// values are checked by validate(), not here.
tl::expected<JobRequest, QList<FieldProblem>> requestFromJson(const QByteArray &body);
tl::expected<JobRequest, QList<FieldProblem>> requestFromJson(const QJsonObject &body);

/// The body's `parsing_configuration`.
QJsonObject parsingToJson(const JobRequest &request);

} // namespace cd
