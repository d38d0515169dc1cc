// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/request/jobrequest.h"
#include "wire/json/objectreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cd {

/// What both dialects write in the same way. The functions named read… are strict, those named
/// …FromJson lenient.

QJsonArray toJson(const QList<Rule> &rules);
QList<Rule> rulesFromJson(const QJsonArray &rules);
/// By which people tell versions of the same rules apart: 12 hexadecimal digits, the same for the
/// same types and descriptions in the same order wherever they come from. Empty without rules.
QString rulesVersion(const QList<Rule> &rules);
QList<Rule> readRules(const ObjectReader &reader);

std::optional<Mode> readMode(const ObjectReader &reader);

/// `lang` and `max_pages` of a `parsing_configuration`, as far as they are set.
QJsonObject languageAndLimit(const JobRequest &request);
void readLanguageAndLimit(const ObjectReader &parsing, JobRequest &request);

/// What a file was found to be; null where there is nothing.
QJsonValue resultToJson(const std::optional<Classification> &result);
std::optional<Classification> resultFromJson(const QJsonValue &value);

} // namespace cd
