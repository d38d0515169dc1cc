// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/labelledpapers.h"

#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace cd {

namespace {

/// The newest label of each document that is known by its content, newest first.
QList<Decision> newestLabels(const Database &database)
{
    constexpr int atOnce = 1000;
    QHash<DocumentKey, Decision> newest;
    qint64 behind = 0;
    while (true) {
        const auto labels = ReviewStore(database).labels(behind, atOnce);
        if (!labels || labels->isEmpty())
            break;
        for (const Decision &label : *labels) {
            if (!contentOf(label.document).isEmpty())
                newest.insert(label.document, label);
        }
        behind = labels->last().number;
    }
    QList<Decision> labels = newest.values();
    std::sort(labels.begin(), labels.end(),
              [](const Decision &a, const Decision &b) { return a.number > b.number; });
    return labels;
}

/// Where documents of these jobs are on this computer, by their content.
QHash<QByteArray, QString> pathsOf(const Database &database, const QList<Decision> &labels)
{
    constexpr qsizetype mostJobs = 20; // each may have many thousands of files
    QSet<JobKey> read;
    QHash<QByteArray, QString> paths;
    for (const Decision &label : labels) {
        if (label.job == 0 || read.contains(label.job) || read.size() == mostJobs)
            continue;
        read.insert(label.job);
        const auto details = JobStore(database).details(label.job);
        for (const JobFile &file : details ? details->files : QList<JobFile>()) {
            if (!file.hash.isEmpty() && !file.path.isEmpty())
                paths.insert(file.hash, file.path);
        }
    }
    return paths;
}

} // namespace

QList<Paper> labelledPapers(const Database &database, const QString &type, const QStringList &types,
                            qsizetype mostOfType)
{
    QList<Decision> wanted;
    qsizetype ofType = 0;
    qsizetype others = 0;
    const QList<Decision> labels = newestLabels(database);
    for (const Decision &label : labels) {
        const bool isType = label.kind == Decision::Kind::Type;
        if (isType && !types.contains(label.text))
            continue;
        qsizetype &count = isType && label.text == type ? ofType : others;
        if (++count <= mostOfType)
            wanted.append(label);
    }
    const QHash<QByteArray, QString> paths = pathsOf(database, wanted);
    QList<Paper> papers;
    for (const Decision &label : std::as_const(wanted)) {
        const QByteArray hash = contentOf(label.document);
        const QString path = paths.value(hash);
        papers.append(
            {.path = QFileInfo(path).isFile() ? path : QString(),
             .hash = hash,
             .type = label.kind == Decision::Kind::Type ? std::optional(label.text) : std::nullopt,
             .name = label.fileName});
    }
    return papers;
}

} // namespace cd
