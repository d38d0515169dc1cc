// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/request/jobrequest.h"
#include "wire/json/objectreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cd {

/// What both APIs have in common. Functions named read… are strict, those named …FromJson lenient.

QJsonArray toJson(const QList<Rule> &rules);
QList<Rule> rulesFromJson(const QJsonArray &rules);
/// A hash by which people can tell versions of rules apart: 12 hexadecimal digits that depend only
/// on types and descriptions, in order. Empty without rules.
QString rulesVersion(const QList<Rule> &rules);
QList<Rule> readRules(const ObjectReader &reader);

std::optional<Mode> readMode(const ObjectReader &reader);

/// `lang` and `max_pages` of a `parsing_configuration`, if they are set.
QJsonObject languageAndLimit(const JobRequest &request);
void readLanguageAndLimit(const ObjectReader &parsing, JobRequest &request);

/// A file's classification, or null if it has none.
QJsonValue resultToJson(const std::optional<Classification> &result);
std::optional<Classification> resultFromJson(const QJsonValue &value);

} // namespace cd
