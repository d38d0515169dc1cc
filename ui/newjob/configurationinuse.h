// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/savedconfiguration.h"

#include <optional>

namespace cd {

class Session;

/// The saved configuration that the form was filled from. Jobs of the second dialect name it by its
/// ID as long as the form says what it says, and the service and project are those it is of.
class ConfigurationInUse
{
public:
    /// @p content: what the form says then.
    void set(const SavedConfiguration &configuration, const JobRequest &content,
             const Session &session);
    /// Null where a form that says @p content would not be that configuration.
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
