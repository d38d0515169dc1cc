// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fileresult.h"
#include "domain/job.h"
#include "domain/jobrequest.h"
#include "domain/page.h"
#include "localservice/localproject.h"

#include <QHash>

#include <optional>

namespace cd::local {

class Database;

/// The first dialect's jobs, their files and results. Thread safe; throws StorageFailure.
class JobStore
{
public:
    JobStore(Database &database, const LocalProject &local);

    /// A new job for @p request, whose files are there; @p names tells what each is called.
    Job add(const JobRequest &request, const QHash<FileId, QString> &names);
    std::optional<Job> find(const JobId &id) const;
    /// Newest first. Nothing where the token is none of this list's.
    std::optional<Page<Job>> page(int pageSize, const QString &pageToken) const;
    QList<FileResult> results(const JobId &id) const;

private:
    Database &m_database;
    LocalProject m_local;
};

} // namespace cd::local
