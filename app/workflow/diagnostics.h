// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cd {

class Workspace;

/// What a bug report needs, as JSON to read and to attach: program, system, kind of service,
/// number of jobs by state, and the last exchanges. It holds no key, no address that a person
/// entered, no name of a file, folder, preset, project or profile, and no text from a service or a
/// document.
QByteArray diagnostics(Workspace &workspace);

} // namespace cd
