// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/localservice.h"

#include "localservice/storage/projectstore.h"
#include "localservice/work/documentclassifier.h"

namespace cd::local {

namespace {

constexpr int stopWithinMs = 2000;

Database &opened(Database &database, const QString &path)
{
    database.open(path);
    return database;
}

} // namespace

LocalService::LocalService(const DataFolder &folder, const QString &key,
                           const QString &readerExecutable)
    : m_local(localProject(opened(m_database, folder.databasePath())))
    , m_files(m_database, folder, m_local.project.id)
    , m_jobs(m_database, m_local)
    , m_webhooks([this](const JobId &job) { m_jobs.markReported(job); })
    , m_runner(
          m_jobs,
          [this, readerExecutable](const WorkItem &item) {
              return classifyFile(item, m_files.pathOf(item.fileId), readerExecutable);
          },
          [this](const EndedJob &ended) { m_webhooks.report(ended); })
    , m_guard(key)
    , m_jobEndpoints(m_jobs, m_files, m_local, [this] { m_runner.wake(); })
    , m_fileEndpoints(m_files, folder, m_local)
    , m_projectEndpoints(m_local)
    , m_router(m_guard)
    , m_server((m_jobEndpoints.addTo(m_router), m_fileEndpoints.addTo(m_router),
                m_projectEndpoints.addTo(m_router), m_router))
{
}

bool LocalService::start(int port)
{
    if (!m_server.bind(port))
        return false;
    m_fileEndpoints.setBaseUrl(m_server.url());
    const QList<EndedJob> unreported = m_jobs.unreported();
    for (const EndedJob &ended : unreported)
        m_webhooks.report(ended);
    m_runner.start();
    m_server.start();
    return true;
}

bool LocalService::stop()
{
    const bool quiet = m_server.stop(stopWithinMs);
    const bool idle = m_runner.stop(stopWithinMs);
    return m_webhooks.stop(stopWithinMs) && quiet && idle;
}

} // namespace cd::local
