// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cd::console {

/// A line of progress or trouble, to standard error.
void say(const QString &line);
/// Each problem with the field's own name ("rules.0.description: …"), to standard error.
void say(const QList<FieldProblem> &problems);
/// The answer itself, to standard output.
void answer(const QByteArray &text);

} // namespace cd::console
