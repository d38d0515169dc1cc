// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedruns.h"

#include <optional>

namespace cd::test {

/// A file and the type that a job gave it: "" for no rule matched, nullopt for no result.
struct SampleFile
{
    QString name;
    std::optional<QString> type;
    double confidence = 0.9;
};

/// A job that has ended, over files that are known by their IDs.
inline ComparedJob endedJob(const QList<SampleFile> &files, const QList<Rule> &rules = {})
{
    ComparedJob job;
    job.row.submission = SubmissionState::Accepted;
    job.row.job.status = JobStatus(QStringLiteral("PARTIAL_SUCCESS"));
    job.details.request.rules = rules;
    for (const SampleFile &file : files) {
        const FileId id{QStringLiteral("id of ") + file.name};
        job.details.files.append({.id = id, .name = file.name});
        if (!file.type)
            continue;
        FileResult result;
        result.fileId = id;
        result.result = Classification{file.type->isEmpty() ? std::nullopt : file.type,
                                       file.confidence, QStringLiteral("why ") + *file.type};
        job.details.results.append(result);
    }
    return job;
}

inline SharedRuns compared(const ComparedJob &here, const ComparedJob &there)
{
    return std::make_shared<const ComparedRuns>(compareRuns(here, there));
}

} // namespace cd::test
