// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/filejob.h"
#include "domain/request/filejobrequest.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <optional>

namespace cd::test {

/// A job of the second dialect as the server made it.
struct MadeSecondJob
{
    FileJob job;
    QDateTime end; ///< when it completes
};

/// The second dialect of the job server: one job for each transaction ID.
class SecondJobs
{
public:
    /// The first's job where there was one with this transaction ID; else one that is made now,
    /// under @p id, and completes at @p end.
    QJsonObject make(const FileJobRequest &request, const JobId &id, const QDateTime &end);
    QJsonObject page(const QUrlQuery &asked) const;
    std::optional<QJsonObject> job(const JobId &id) const;

    const QList<MadeSecondJob> &jobs() const { return m_jobs; }
    /// Creates that came again for a job that was there.
    int repeats() const { return m_repeats; }

private:
    QList<MadeSecondJob> m_jobs;
    QHash<QString, qsizetype> m_byTransaction;
    int m_repeats = 0;
};

} // namespace cd::test
