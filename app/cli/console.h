// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cd::console {

/// Call before anything opens a file. A standard stream that was closed at the start is replaced by
/// one that can't be written, so that no file or connection of ours gets its descriptor, and
/// writing to it fails visibly. Also ignores SIGPIPE, so that a reader that goes away does not end
/// the program.
void holdStreams();

/// Prints a message to standard error. Untrusted text in it is made safe (safetext.h).
void say(const QString &line);
/// Prints each problem with its field ("rules.0.description: …") to standard error.
void say(const QList<FieldProblem> &problems);
/// Prints the results to standard output. False: not all could be written, which was reported.
bool answer(const QByteArray &text);

} // namespace cd::console
