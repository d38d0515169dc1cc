// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/datafolder.h"

#include <chrono>
#include <functional>
#include <optional>

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

} // namespace cd
