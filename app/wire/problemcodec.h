// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QJsonObject>
#include <QJsonValue>

namespace cd {

/// The field problems in the body of a 422 (contract, "Errors"). Paths are `loc` without a leading
/// "body"; a leading "query" or "path" stays. Empty if the body has another form.
QList<FieldProblem> problemsFromJson(const QJsonObject &body);

/// The text of `{"detail": "…"}`; empty: there is none.
QString detailFromJson(const QJsonObject &body);

/// The body of a 422 for @p problems (without warnings), worded as by pydantic.
QJsonObject problemsToJson(const QList<FieldProblem> &problems);

} // namespace cd
