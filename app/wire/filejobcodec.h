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

/// The second dialect's create body (schema ClassifyV2JobCreateRequest). Only what is set is
/// written.
QJsonObject toJson(const FileJobRequest &request);

/// Strict: every type and word that the contract does not allow is a problem, and so are two
/// configurations or none. `file_id`, the older name of `file_input`, is read too. Limits of
/// values are validate()'s business, not this one's.
tl::expected<FileJobRequest, QList<FieldProblem>> fileJobRequestFromJson(const QByteArray &body);

/// Where problems of validate(FileJobRequest) stand in the body: rules, mode and
/// parsing_configuration lie in its `configuration`.
QList<FieldProblem> inBody(const QList<FieldProblem> &problems);
/// The way back: problems with such a body, as they are about the request that the job was made
/// from. What is said of `file_input` is about its `file_ids`.
QList<FieldProblem> fromBody(const QList<FieldProblem> &problems);

/// A job as the service tells it (schema ClassifyV2JobResponse), read leniently
/// (`document_input_value` is the older name of `file_input`) and written strictly. Nothing where
/// there is no ID.
std::optional<FileJob> fileJobFromJson(const QJsonObject &object);
QJsonObject toJson(const FileJob &job);

} // namespace cd
