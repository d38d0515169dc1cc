// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

namespace cd {

/// Building blocks for checks of fields.

FieldProblem errorAt(const QStringList &path, FieldProblem::Code code, int limit = 0,
                     int actual = 0);
FieldProblem warningAt(const QStringList &path, FieldProblem::Code code);

/// Adds a problem if @p text has fewer than @p least or more than @p most characters, or Missing if
/// it is empty.
void checkLength(QList<FieldProblem> &problems, const QStringList &path, const QString &text,
                 int least, int most);

/// The length as the service (pydantic) counts it: in code points, not UTF-16 units.
int lengthInCharacters(const QString &text);

} // namespace cd
