// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "wire/json/objectreader.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// What API v2 calls a configuration (schema ClassifyV2Configuration): rules, mode and
/// parsing_configuration, in jobs and in saved configurations. Pages are counted from 1. Without a
/// page limit there is none, which the readers set explicitly.

/// Only what is set is written; files and webhooks are not part of it.
QJsonObject contentToJson(const JobRequest &content);

/// Strict.
JobRequest readContent(const ObjectReader &reader);

/// Lenient. Nullopt if the pages can't be parsed: else all pages would be read, and billed.
std::optional<JobRequest> contentFromJson(const QJsonObject &object);

} // namespace cd
