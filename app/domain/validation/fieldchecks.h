// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

namespace cd {

/// What checks of fields are made of.

FieldProblem errorAt(const QStringList &path, FieldProblem::Code code, int limit = 0,
                     int actual = 0);
FieldProblem warningAt(const QStringList &path, FieldProblem::Code code);

/// Adds a problem where @p text has fewer than @p least characters or more than @p most; none at
/// all counts as Missing.
void checkLength(QList<FieldProblem> &problems, const QStringList &path, const QString &text,
                 int least, int most);

/// The limits as pydantic counts them: characters are code points, not UTF-16 units.
int lengthInCharacters(const QString &text);

} // namespace cd
