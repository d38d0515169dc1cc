// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/request/savedconfiguration.h"

#include <optional>
#include <tl/expected.hpp>

namespace cd {
struct ConfigurationChange;
}

namespace cd::local {

class LocalDatabase;

/// Filters a list of configurations.
struct ConfigurationQuery
{
    std::optional<QString> name; ///< exact
    bool latestOnly = false; ///< only the newest version of each configuration
    int pageSize = 50;
    QString pageToken;
};

/// Saved configurations: each has an ID, a unique name, and a version for each time it was saved.
/// Thread safe; blocks; throws StorageFailure.
class ConfigurationStore
{
public:
    enum class Failure { Unknown, NameTaken };

    explicit ConfigurationStore(LocalDatabase &database);

    /// Adds a configuration, or a new version of the one with that name.
    SavedConfiguration write(const QString &name, const JobRequest &content);
    /// Adds a new version; what @p change does not set stays. A new name applies to all versions.
    tl::expected<SavedConfiguration, Failure> change(const ConfigurationId &id,
                                                     const ConfigurationChange &change);
    /// Its newest version.
    std::optional<SavedConfiguration> find(const ConfigurationId &id) const;
    /// Versions, newest first. Nullopt: the page token is not one of this list.
    std::optional<Page<SavedConfiguration>> page(const ConfigurationQuery &query) const;
    /// Removes it with all its versions. False: there is none.
    bool remove(const ConfigurationId &id);

private:
    LocalDatabase &m_database;
};

} // namespace cd::local
