// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultsfile.h"

#include <QFile>

namespace cd::test {

/// A job with the results of these files; each has the next reasoning.
inline SavedJob savedJob(const QStringList &reasonings)
{
    using namespace Qt::StringLiterals;
    SavedJob job;
    job.row.job.id = {u"job-1"_s};
    job.row.label = u"March, intake"_s;
    job.row.service = u"local"_s;
    job.row.job.mode = u"FAST"_s;
    job.row.job.status = JobStatus(u"SUCCESS"_s);
    job.row.job.updatedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    for (const QString &reasoning : reasonings) {
        const QString id = u"f-%1"_s.arg(job.rows.size());
        job.rows.append({.fileId = {id},
                         .fileName = id + u".pdf"_s,
                         .result = Classification{u"invoice"_s, 0.93, reasoning}});
    }
    return job;
}

inline bool goOn(int)
{
    return true;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// What saving @p jobs at @p path says of them. Empty: it failed.
inline ResultsSummary saved(const QString &path, const ExportForm &form,
                            const QList<SavedJob> &jobs)
{
    ResultsFile file(path, form);
    bool isGood = file.begin();
    for (const SavedJob &job : jobs)
        isGood = isGood && file.add(job, &goOn);
    return isGood && file.end() ? file.summary() : ResultsSummary();
}

} // namespace cd::test
