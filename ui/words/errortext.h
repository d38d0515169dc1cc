// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/service/serviceerror.h"
#include "store/storeerror.h"

#include <QString>

namespace cd {

/// Says what happened, what was and was not done, and what to do next. May contain the service's
/// message: show it as plain text.
QString errorText(const ServiceError &error);
QString errorText(const StoreError &error);
/// Says what is wrong with a field, short enough to be shown beside it. Plain text.
QString problemText(const FieldProblem &problem);
/// A field's name for people: "Rule 2, description". Positions are counted from 1.
QString fieldName(const FieldPath &path);
/// Both, for places away from the field: "Rule 2, description: This is needed".
QString fieldText(const FieldProblem &problem);
/// All in one line, without a full stop; for several, how many and where they are ("3 problems:
/// Files; rules 3, 6 and 8").
QString problemsText(const QList<FieldProblem> &problems);

} // namespace cd
