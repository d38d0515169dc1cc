// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/request/savedconfiguration.h"
#include "service/door/scopeddoor.h"

namespace cd {

/// Which saved configurations a list is to hold.
struct ConfigurationFilter
{
    QString name; ///< exactly this one; empty: all
    bool latestOnly = false; ///< of each name its newest version only
};

/// Configurations that the service keeps for jobs of the second dialect,
/// `/api/v1/beta/configurations` (contract, "Saved configurations"). Callbacks as HttpDoor::send()
/// has them.
class ConfigurationsService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ConfigurationsService(const ScopedDoor &door);
    /// The same for what belongs to @p scope, whatever the connection is set to.
    ConfigurationsService in(const Scope &scope) const
    {
        return ConfigurationsService(m_door.in(scope));
    }

    /// Those for classifying only. @p pageToken empty: the first page. What can't be understood is
    /// left out.
    Call list(const ConfigurationFilter &filter, const QString &pageToken, QObject *context,
              const Done<Page<SavedConfiguration>> &done, Lane lane = Lane::Foreground);
    Call configuration(const ConfigurationId &id, QObject *context,
                       const Done<SavedConfiguration> &done, Lane lane = Lane::Foreground);
    /// Sent at most once: a name that is there already gets a new version each time. Files and
    /// webhooks of @p content are left out.
    Call create(const QString &name, const JobRequest &content, QObject *context,
                const Done<SavedConfiguration> &done);
    /// What is not given stays as it is.
    Call update(const ConfigurationId &id, const std::optional<QString> &name,
                const std::optional<JobRequest> &content, QObject *context,
                const Done<SavedConfiguration> &done);
    /// NotFound with `acted` other than No: an attempt before did it.
    Call remove(const ConfigurationId &id, QObject *context, const Done<ConfigurationId> &done);

private:
    ScopedDoor m_door;
};

} // namespace cd
