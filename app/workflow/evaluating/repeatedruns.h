// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/review/decision.h"
#include "domain/statistics/repeats.h"
#include "workflow/base/generation.h"

#include <QList>
#include <QObject>

#include <optional>

namespace cd {

class JobTable;

/// How far runs agree that asked the same about the same files.
struct RepeatedRuns
{
    QList<JobKey> jobs = {}; ///< oldest first
    Repeats figures = {}; ///< of the files that all have
    /// How far the confidences of a file lie apart, on average and at most. Nullopt: no file has
    /// two that are known.
    std::optional<double> meanSpread = {};
    std::optional<double> mostSpread = {};
    QList<DocumentKey> flips = {}; ///< that got several answers, the least agreed on first

    bool operator==(const RepeatedRuns &) const = default;
};

/// Whether both asked for the same: rules and reading, the same service and API.
bool isRepeatOf(const JobRow &one, const JobRow &other);
/// Files are the same by their content. @p jobs: in the order of @p details.
RepeatedRuns compareRepeats(const QList<JobRowPtr> &jobs, const QList<JobDetails> &details);

/// Finds the runs that repeat a job. Lives on the table's thread.
class RepeatSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFiles = 50; ///< of a run that is repeated
    static constexpr int mostRuns = 9; ///< the newest ones
    static constexpr int mostCompared = 2000; ///< files

    explicit RepeatSearch(JobTable &table, QObject *parent = nullptr);

    /// found() follows, unless another is looked for.
    void look(JobKey job);

Q_SIGNALS:
    void found(const cd::RepeatedRuns &runs); ///< one job or none: it was not repeated

private:
    void read(const QList<JobKey> &keys);

    JobTable &m_table;
    Generation m_asking;
};

} // namespace cd
