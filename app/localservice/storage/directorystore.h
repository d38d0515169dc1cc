// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/storedfile.h"

#include <optional>

namespace cd::local {

class FileStore;
class LocalDatabase;

/// Ephemeral directories: they go with their files when their time is over, as soon as somebody
/// asks for one after that. Thread safe; blocks; throws StorageFailure.
class DirectoryStore
{
public:
    static constexpr int lifetimeHours = 48;

    DirectoryStore(LocalDatabase &database, FileStore &files);

    /// Removes directories whose time was over while nobody asked.
    void removeExpired();
    EphemeralDirectory add(const QString &name);
    std::optional<EphemeralDirectory> find(const DirectoryId &id);
    bool remove(const DirectoryId &id);

private:
    LocalDatabase &m_database;
    FileStore &m_files;
};

} // namespace cd::local
