// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/newestwork.h"
#include "workflow/watchfolders/folderwatch.h"
#include "workflow/watchfolders/watchedfolders.h"

#include <atomic>
#include <memory>
#include <optional>

namespace cd {

/// Files that were read, to be sent.
struct FolderSending
{
    QList<WatchedFile> files = {};
    QStringList changed = {}; ///< while they were read, or gone: to be seen anew
    int unread = 0;
    QDate day = {}; ///< UTC
    int change = 0; ///< of the folder's setup
    double credits = 0; ///< the most that each costs
};

/// What is known of a watched folder in this run.
struct WatchedFolders::Folder
{
    ~Folder()
    {
        if (isWanted)
            *isWanted = false;
    }

    /// It is no news any more.
    void know(const SeenFile &file)
    {
        watch ? watch->know(file) : void(known.insert(file.path, file.stamp));
    }

    WatchedFolder shown;
    QHash<QString, FileStamp> known; // until it is watched
    std::unique_ptr<FolderWatch> watch;
    std::optional<Preset> preset; // of its version
    bool isPresetAsked = false;
    QDate spentOn; // the day of what was spent
    int change = 0; // rises with each change of its setup
    bool isAsking = false; // the store
    bool isSending = false; // from reading a bunch until its job is on the disk
    std::shared_ptr<std::atomic<bool>> isWanted; // what is being read
    std::optional<NewestWork> reading{std::in_place};
    Generation asking; // whatever it asks the store for
};

} // namespace cd
