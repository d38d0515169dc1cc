// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/folderlock.h"
#include "store/storeerror.h"

#include <QString>

#include <memory>
#include <optional>

#include <tl/expected.hpp>

namespace cd {

class Store;

/// Why a data folder could not be opened. It holds no words for people.
struct WorkspaceFailure
{
    enum class Kind {
        FolderInUse, ///< another Classify Desk is using this data folder
        FolderUnusable, ///< the data folder can't be created or written
        StoreUnusable, ///< the history can't be read, and no new one could be started
    };

    Kind kind = Kind::FolderUnusable;
    QString folder;
    QString technical; ///< for a log, in English
    std::optional<StoreError> store = {}; ///< for StoreUnusable
};

/// A data folder that is ours alone as long as this exists, with its history.
struct DataFolder
{
    /// Creates what is missing. Blocks. @p folder: absolute.
    static tl::expected<DataFolder, WorkspaceFailure> open(const QString &folder);

    DataFolder(FolderLock folderLock, std::unique_ptr<Store> openStore);
    DataFolder(DataFolder &&other) noexcept;
    DataFolder &operator=(DataFolder &&other) noexcept;
    ~DataFolder();

    FolderLock lock;
    std::unique_ptr<Store> store; ///< goes before the lock
};

} // namespace cd
