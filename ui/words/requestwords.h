// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QString>
#include <QStringList>

namespace cd {

/// A request in words, one item per line: its rules with descriptions, how the documents are read,
/// and its webhooks by URL; not its files. For fields that are not set, the default of the API
/// @p dialect is named. Plain text, without secrets.
QString requestText(const JobRequest &request, Dialect dialect);
/// The same without rules, one item of the list each.
QStringList optionTexts(const JobRequest &request, Dialect dialect);
/// What differs apart from rules and files: "Mode: FAST → MULTIMODAL". Without secrets.
QStringList optionChanges(const JobRequest &before, const JobRequest &after, Dialect dialect);
/// How the documents are read, in a few words: "FAST · English · up to 5 pages".
QString readingSummary(const JobRequest &request, Dialect dialect);

} // namespace cd
