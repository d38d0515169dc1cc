// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/localproject.h"

#include <functional>

namespace cd::local {

class Exchange;
class FileStore;
class LocalJobs;
class Router;

/// /api/v1/classifier/jobs
class JobEndpoints
{
public:
    JobEndpoints(LocalJobs &jobs, const FileStore &files, const LocalProject &local,
                 const std::function<void()> &wakeRunner);

    void addTo(Router &router);

private:
    void create(Exchange &exchange);
    void list(Exchange &exchange) const;
    void one(Exchange &exchange) const;
    void results(Exchange &exchange) const;

    LocalJobs &m_jobs;
    const FileStore &m_files;
    const LocalProject &m_local;
    std::function<void()> m_wakeRunner;
};

} // namespace cd::local
