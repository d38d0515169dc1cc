// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cd::console {

/// Before anything else opens a file: a standard stream that was closed by whoever started the
/// program is taken by one that can't be written, so that no file or connection of ours gets its
/// number, and writing to it fails and is noticed. A reader that goes away ends no program.
void holdStreams();

/// A line of progress or trouble, to standard error. Foreign text in it is made harmless.
void say(const QString &line);
/// Each problem with the field's own name ("rules.0.description: …"), to standard error.
void say(const QList<FieldProblem> &problems);
/// The answer itself, to standard output. False: it could not be written whole, which was said.
bool answer(const QByteArray &text);

} // namespace cd::console
