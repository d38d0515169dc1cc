// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/request/savedconfiguration.h"
#include "service/door/scopeddoor.h"

namespace cd {

/// Filters a list of saved configurations.
struct ConfigurationFilter
{
    QString name; ///< exact name; empty: all
    bool latestOnly = false; ///< only the newest version of each name
};

/// Configurations that the service stores for jobs of API v2, `/api/v1/beta/configurations`
/// (contract, "Saved configurations"). Callbacks come as described at HttpDoor::send().
class ConfigurationsService : public ScopedService<ConfigurationsService>
{
public:
    using ScopedService::ScopedService;

    /// Only configurations for classifying. @p pageToken empty: the first page. Entries that can't
    /// be read are left out.
    Call list(const ConfigurationFilter &filter, const QString &pageToken, QObject *context,
              const Done<Page<SavedConfiguration>> &done, Lane lane = Lane::Foreground);
    Call configuration(const ConfigurationId &id, QObject *context,
                       const Done<SavedConfiguration> &done, Lane lane = Lane::Foreground);
    /// Sent at most once, because an existing name gets a new version each time. Files and webhooks
    /// of @p content are left out.
    Call create(const QString &name, const JobRequest &content, QObject *context,
                const Done<SavedConfiguration> &done);
    /// Name and content stay as they are where nullopt is given.
    Call update(const ConfigurationId &id, const std::optional<QString> &name,
                const std::optional<JobRequest> &content, QObject *context,
                const Done<SavedConfiguration> &done);
    /// NotFound with `acted` other than No: an earlier attempt has deleted it.
    Call remove(const ConfigurationId &id, QObject *context, const Done<ConfigurationId> &done);
};

} // namespace cd
