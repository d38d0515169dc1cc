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

/// Which configurations a list names.
struct ConfigurationQuery
{
    std::optional<QString> name; ///< exact
    bool latestOnly = false; ///< of each configuration its newest version only
    int pageSize = 50;
    QString pageToken;
};

/// Saved configurations: each has one ID, one name that no other has, and a version for every time
/// it was written. Thread safe; throws StorageFailure.
class ConfigurationStore
{
public:
    enum class Failure { Unknown, NameTaken };

    explicit ConfigurationStore(LocalDatabase &database);

    /// A new configuration, or a new version of the one of that name.
    SavedConfiguration write(const QString &name, const JobRequest &content);
    /// A new version; what @p change does not name stays. A name is that of all versions.
    tl::expected<SavedConfiguration, Failure> change(const ConfigurationId &id,
                                                     const ConfigurationChange &change);
    /// Its newest version.
    std::optional<SavedConfiguration> find(const ConfigurationId &id) const;
    /// Versions, newest first. Nothing where the token is none of this list's.
    std::optional<Page<SavedConfiguration>> page(const ConfigurationQuery &query) const;
    /// With all its versions.
    bool remove(const ConfigurationId &id);

private:
    LocalDatabase &m_database;
};

} // namespace cd::local
