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

/// Which of the second dialect's jobs a list names.
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

/// The second dialect's jobs. Thread safe; throws StorageFailure.
class FileJobStore
{
public:
    struct Added
    {
        FileJob job;
        bool isNew = true;
    };

    FileJobStore(LocalDatabase &database, const LocalProject &local);

    /// A new job for @p request, whose file is there and called @p fileName, and whose content is
    /// the configuration's where it names one; or, as it is now, the job that an earlier request
    /// with the same transaction ID made.
    Added add(const FileJobRequest &request, const QString &fileName);
    std::optional<FileJob> find(const JobId &id) const;
    std::optional<FileJob> findByTransaction(const QString &transactionId) const;
    /// Newest first. Nothing where the token is none of this list's.
    std::optional<Page<FileJob>> page(const FileJobQuery &query) const;
    /// Ends a job that has not ended; nothing where it has, or is none. What is read of its file
    /// at this moment comes to nothing.
    std::optional<JobNews> cancel(const JobId &id);
    /// Removes a job that has ended, with its result.
    bool remove(const JobId &id);

private:
    std::optional<FileJob> findBy(const QString &column, const QString &value) const;

    LocalDatabase &m_database;
    LocalProject m_local;
};

} // namespace cd::local
