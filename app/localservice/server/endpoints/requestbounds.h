// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QJsonObject>

namespace cd::local {

/// The contract does not say how many rules, pages or webhooks a request may have. Here there are
/// bounds, which are checked before anything is done with the single ones.

constexpr qsizetype maxRules = 500;
constexpr qsizetype maxPageTextLength = 4000;
constexpr qsizetype maxWebhooks = 50;
constexpr qsizetype maxWebhookEvents = 100;
constexpr qsizetype maxWebhookHeaders = 100;
constexpr qsizetype maxWebhookHeaderLength = 8000;

/// Of rules and pages, which are in @p content at @p path of the body.
QList<FieldProblem> boundsOfContent(const QJsonObject &content, const QStringList &path = {});
/// Of files.
QList<FieldProblem> boundsOfFiles(const QJsonObject &body);
/// Of webhooks.
QList<FieldProblem> boundsOfWebhooks(const QJsonObject &body);

} // namespace cd::local
