// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/filejob.h"
#include "domain/page.h"
#include "domain/request/filejobrequest.h"
#include "localservice/localproject.h"
#include "localservice/storage/workstore.h"

#include <QStringList>

#include <optional>

namespace cd::local {

/// Filters a list of API v2 jobs.
struct FileJobQuery
{
    std::optional<QString> status;
    std::optional<QStringList> ids;
    std::optional<QString> configurationId;
    std::optional<QDateTime> createdFrom; ///< inclusive
    std::optional<QDateTime> createdTo; ///< inclusive
    int pageSize = 50;
    QString pageToken;
};

/// The jobs of API v2. Thread safe; blocks; throws StorageFailure.
class FileJobStore
{
public:
    struct Added
    {
        FileJob job;
        bool isNew = true;
    };

    FileJobStore(LocalDatabase &database, const LocalProject &local);

    /// Adds a job for @p request, or returns the job that an earlier request with the same
    /// transaction ID created, as it is now. The file must exist and is called @p fileName; the
    /// request's content must already be the configuration's if it names one.
    Added add(const FileJobRequest &request, const QString &fileName);
    std::optional<FileJob> find(const JobId &id) const;
    std::optional<FileJob> findByTransaction(const QString &transactionId) const;
    /// Newest first. Nullopt: the page token is not one of this list.
    std::optional<Page<FileJob>> page(const FileJobQuery &query) const;
    /// Cancels a job that has not ended. Nullopt: it has ended, or does not exist. If its file is
    /// being read at this moment, the result is dropped.
    std::optional<JobNews> cancel(const JobId &id);
    /// Removes a job that has ended, with its result. False: it has not ended, or does not exist.
    bool remove(const JobId &id);

private:
    std::optional<FileJob> findBy(const QString &column, const QString &value) const;

    LocalDatabase &m_database;
    LocalProject m_local;
};

} // namespace cd::local
