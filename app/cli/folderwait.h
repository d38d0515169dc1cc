// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/datafolder.h"
#include "workflow/workspace.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <tl/expected.hpp>

namespace cd {

enum class FolderWait {
    Opened,
    Failed, ///< for another reason than that somebody uses the folder
    Interrupted,
    TooLong,
};

/// Waits until nobody else uses @p folder, which is said, and opens it. @p open: tries that;
/// nullopt: it is open.
FolderWait openWhenFree(const QString &folder, std::chrono::seconds longest,
                        const std::function<std::optional<WorkspaceFailure>()> &open);

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

using Opened = tl::expected<std::unique_ptr<Workspace>, QString>;

/// Opens the folder once nobody else uses it. Blocks. The error is a sentence for people.
Opened openWorkspace(const CommandFolder &folder, const WorkspaceOptions &how);
/// Says if the history was damaged.
void sayDamage(const Workspace &workspace);

} // namespace cd
