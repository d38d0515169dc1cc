// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QJsonObject>
#include <QJsonValue>

namespace cd {

/// The body of a 422 (contract, "Errors") as problems of fields, in the request's own paths:
/// `loc` without its leading "body"; those of "query" and "path" keep it. Nothing where the body
/// is of another form.
QList<FieldProblem> problemsFromJson(const QJsonObject &body);

/// `{"detail": "…"}`'s text, where there is one.
QString detailFromJson(const QJsonObject &body);

/// The body of a 422 for @p problems (warnings left out), as pydantic would word it.
QJsonObject problemsToJson(const QList<FieldProblem> &problems);

} // namespace cd
