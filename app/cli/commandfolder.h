// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/workspace.h"

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>

namespace cd {

/// Which data folder a command uses.
struct CommandFolder
{
    QString named = {}; ///< empty: the window's own
    std::chrono::seconds longestWait{60}; ///< if another program is using it
    /// While the window has its own open, the command uses another one below it.
    bool besideWindow = true;

    /// The data folder that is asked for.
    QString windows() const;
};

using OpenedWorkspace = tl::expected<std::unique_ptr<Workspace>, QString>;

/// Opens the folder once nobody else uses it. Blocks. The error is a sentence for people.
OpenedWorkspace openWorkspace(const CommandFolder &folder, const WorkspaceOptions &how);
/// Why the file at @p path must not be written over; empty: it may be written. @p folder: the data
/// folder of whoever may have written it.
QString overwriteProblem(const QString &path, const QString &folder);
/// Says if the history was damaged.
void sayDamage(const Workspace &workspace);

} // namespace cd
