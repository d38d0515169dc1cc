// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/job/filejob.h"
#include "domain/request/filejobrequest.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <tl/expected.hpp>

namespace cd {

/// API v2's create body (schema ClassifyV2JobCreateRequest). Only what is set is written.
QJsonObject toJson(const FileJobRequest &request);

/// Strict: every type and word that the contract does not allow is a problem, and so are two
/// configurations or none. `file_id`, the older name of `file_input`, is read too. Limits of
/// values are checked by validate(), not here.
tl::expected<FileJobRequest, QList<FieldProblem>> fileJobRequestFromJson(const QByteArray &body);

/// Translates the paths of validate(FileJobRequest) to those of the body, where rules, mode and
/// parsing_configuration are inside `configuration`.
QList<FieldProblem> inBody(const QList<FieldProblem> &problems);
/// The inverse: translates problems with such a body to paths of the request that the job was made
/// from. `file_input` becomes `file_ids`.
QList<FieldProblem> fromBody(const QList<FieldProblem> &problems);

/// A job as the service returns it (schema ClassifyV2JobResponse), read leniently
/// (`document_input_value` is the older name of `file_input`), written strictly. Nullopt if it has
/// no ID.
std::optional<FileJob> fileJobFromJson(const QJsonObject &object);
QJsonObject toJson(const FileJob &job);

} // namespace cd
