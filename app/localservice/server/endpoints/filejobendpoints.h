// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/filejobrequest.h"
#include "localservice/localproject.h"

#include <functional>

namespace cd::local {

class ConfigurationStore;
class Exchange;
class FileJobStore;
class FileStore;
class Router;
struct JobNews;

/// /api/v2/classify
class FileJobEndpoints
{
public:
    /// @p tell is called for jobs that were created or cancelled, for new ones before @p
    /// wakeRunner.
    FileJobEndpoints(FileJobStore &jobs, const FileStore &files,
                     const ConfigurationStore &configurations, const LocalProject &local,
                     const std::function<void(const JobNews &)> &tell,
                     const std::function<void()> &wakeRunner);

    void addTo(Router &router);

private:
    void create(Exchange &exchange);
    void list(Exchange &exchange) const;
    void one(Exchange &exchange) const;
    void cancel(Exchange &exchange);
    void remove(Exchange &exchange);

    void make(Exchange &exchange, const FileJobRequest &request);
    bool takeConfiguration(FileJobRequest &request) const;
    void refuseForeign(Exchange &exchange, const QString &what, const QString &id) const;

    FileJobStore &m_jobs;
    const FileStore &m_files;
    const ConfigurationStore &m_configurations;
    const LocalProject &m_local;
    std::function<void(const JobNews &)> m_tell;
    std::function<void()> m_wakeRunner;
};

} // namespace cd::local
