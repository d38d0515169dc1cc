// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "wire/json/objectreader.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// What the second dialect calls a configuration (schema ClassifyV2Configuration): rules, mode and
/// parsing_configuration, as jobs name it and the service keeps it. Pages are counted from 1, and
/// where no limit is named there is none: the readers say so.

/// Only what is set is written; files and webhooks are not part of it.
QJsonObject contentToJson(const JobRequest &content);

/// Strict.
JobRequest readContent(const ObjectReader &reader);

/// Lenient. Nullopt if the pages can't be parsed: else all pages would be read, and billed.
std::optional<JobRequest> contentFromJson(const QJsonObject &object);

} // namespace cd
