// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"
#include "domain/page.h"
#include "domain/request/jobrequest.h"
#include "localservice/localproject.h"

#include <QHash>

#include <optional>

namespace cd::local {

class LocalDatabase;

/// The jobs of API v1 with their files and results. Thread safe; blocks; throws StorageFailure.
class LocalJobs
{
public:
    LocalJobs(LocalDatabase &database, const LocalProject &local);

    /// Adds a job for @p request, whose files must exist; @p names: their names.
    Job add(const JobRequest &request, const QHash<FileId, QString> &names);
    std::optional<Job> find(const JobId &id) const;
    /// Newest first. Nullopt: the page token is not one of this list.
    std::optional<Page<Job>> page(int pageSize, const QString &pageToken) const;
    QList<FileResult> results(const JobId &id) const;

private:
    LocalDatabase &m_database;
    LocalProject m_local;
};

} // namespace cd::local
