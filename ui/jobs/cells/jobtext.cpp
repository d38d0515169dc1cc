// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobtext.h"

#include "domain/request/pageselection.h"
#include "ui/jobs/cells/jobmessage.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct JobCells
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobCells)
};

QString rulesText(const QList<Rule> &rules)
{
    QStringList types;
    types.reserve(rules.size());
    for (const Rule &rule : rules)
        types.append(rule.type);
    return types.join(u", "_s);
}

QString filesText(const JobRow &row)
{
    return row.fileCount > 0 ? countText(row.fileCount) : QString();
}

QString resultsText(const JobRow &row)
{
    const int files = std::max(row.fileCount, row.resultCount + row.failedFileCount);
    if (files == 0 || (row.resultCount == 0 && !row.job.status.isFinished()))
        return {};
    return JobCells::tr("%1 of %2", "files with a result, of all files")
        .arg(countText(row.resultCount), countText(files));
}

QString maxPagesText(const Job &job)
{
    return job.maxPages ? countText(*job.maxPages)
                        : JobCells::tr("no limit", "how many pages are read at most");
}

// Two jobs of the same status stand by what they are, not by the word for it.
qint64 statusRank(const JobRow &row)
{
    return static_cast<qint64>(jobState(row));
}

// A job that the service has not answered yet has no time of its own there.
qint64 timeRank(const JobRow &row, JobColumn column, const QDateTime &time)
{
    const QDateTime &known
        = !time.isValid() && column == JobColumn::Created ? row.submittedAt : time;
    return known.isValid() ? known.toMSecsSinceEpoch() : 0;
}

} // namespace

std::optional<QDateTime> jobCellTime(const JobRow &row, JobColumn column)
{
    switch (column) {
    case JobColumn::Changed:
        return row.changedAt;
    case JobColumn::Submitted:
        return row.submission == SubmissionState::Adopted ? QDateTime() : row.submittedAt;
    case JobColumn::Created:
        return row.job.createdAt;
    case JobColumn::Updated:
        return row.job.updatedAt;
    case JobColumn::Effective:
        return row.job.effectiveAt;
    default:
        return std::nullopt;
    }
}

QString jobCellText(const JobRow &row, JobColumn column)
{
    if (const auto time = jobCellTime(row, column))
        return timeText(*time);
    switch (column) {
    case JobColumn::Status:
        return stateWord(row);
    case JobColumn::Label:
        return jobName(row);
    case JobColumn::Files:
        return filesText(row);
    case JobColumn::Results:
        return resultsText(row);
    case JobColumn::Message:
        return jobMessage(row);
    case JobColumn::Mode:
        return row.job.mode;
    case JobColumn::Rules:
        return rulesText(row.job.rules);
    case JobColumn::Language:
        return row.job.language;
    case JobColumn::MaxPages:
        return maxPagesText(row.job);
    case JobColumn::TargetPages:
        return PageSelection::fromZeroBased(row.job.targetPages).text();
    case JobColumn::Submission:
        return submissionTitle(row.submission);
    case JobColumn::Service:
        return row.service;
    case JobColumn::Id:
        return row.job.id.value;
    case JobColumn::Project:
        return row.job.projectId.value;
    case JobColumn::User:
        return row.job.userId;
    default:
        return row.job.jobRecordId;
    }
}

SortValue jobSortValue(const JobRow &row, JobColumn column)
{
    if (const auto time = jobCellTime(row, column))
        return timeRank(row, column, *time);
    switch (column) {
    case JobColumn::Status:
        return statusRank(row);
    case JobColumn::Files:
        return qint64(row.fileCount);
    case JobColumn::Results:
        return qint64(row.resultCount);
    case JobColumn::MaxPages:
        return row.job.maxPages ? qint64(*row.job.maxPages) : std::numeric_limits<qint64>::max();
    default:
        return jobCellText(row, column).toCaseFolded();
    }
}

} // namespace cd
