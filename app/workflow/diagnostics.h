// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cd {

class Workspace;

/// What a report of a problem needs, as JSON for people to read and to attach: the program, the
/// system, the kind of service in use, how many jobs are in which state, and the last exchanges.
/// No key, no address of a person's own, no name of a file, folder, preset, project or profile, and
/// nothing that a service or a document said.
QByteArray diagnostics(Workspace &workspace);

} // namespace cd
