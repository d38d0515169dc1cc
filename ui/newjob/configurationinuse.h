// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/savedconfiguration.h"

#include <optional>

namespace cd {

class Session;

/// The saved configuration that the form was filled from. Jobs of API v2 refer to it by its ID as
/// long as the form still has its content, and service and project are the configuration's.
class ConfigurationInUse
{
public:
    /// @p content: the form's content at this time.
    void set(const SavedConfiguration &configuration, const JobRequest &content,
             const Session &session);
    /// Null if a form with @p content does not match the configuration.
    const SavedConfiguration *find(const JobRequest &content, const Session &session) const;

private:
    struct Configured
    {
        SavedConfiguration configuration;
        JobRequest content; // without files and webhooks: the service keeps none with it
        QString service;
        Scope scope;
    };

    std::optional<Configured> m_configured;
};

} // namespace cd
