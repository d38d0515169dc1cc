// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/labelledpapers.h"

namespace cd {

QList<Decision> labelsToCompare(const QList<Decision> &labels, const QString &type,
                                const QStringList &types, qsizetype mostOfEach)
{
    QList<Decision> wanted;
    qsizetype ofType = 0;
    qsizetype others = 0;
    for (const Decision &label : labels) {
        const bool hasType = label.kind == Decision::Kind::Type;
        if (hasType && !types.contains(label.text))
            continue;
        qsizetype &count = hasType && label.text == type ? ofType : others;
        if (++count <= mostOfEach)
            wanted.append(label);
    }
    return wanted;
}

QList<JobKey> jobsOf(const QList<Decision> &labels, qsizetype most)
{
    QList<JobKey> jobs;
    for (const Decision &label : labels) {
        if (label.job != 0 && jobs.size() < most && !jobs.contains(label.job))
            jobs.append(label.job);
    }
    return jobs;
}

QList<Paper> papersOf(const QList<Decision> &labels, const QHash<JobKey, JobDetails> &jobs)
{
    QHash<QByteArray, QString> paths;
    for (const JobDetails &job : jobs) {
        for (const JobFile &file : job.files) {
            if (!file.hash.isEmpty() && !file.path.isEmpty())
                paths.insert(file.hash, file.path);
        }
    }
    QList<Paper> papers;
    for (const Decision &label : labels) {
        const QByteArray hash = contentOf(label.document);
        papers.append(
            {.path = paths.value(hash),
             .hash = hash,
             .type = label.kind == Decision::Kind::Type ? std::optional(label.text) : std::nullopt,
             .name = label.fileName});
    }
    return papers;
}

} // namespace cd
