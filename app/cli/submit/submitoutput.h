// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/history/labels.h"
#include "workflow/picking/filewalk.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

struct SubmitOptions;

/// What `--json` prints besides the job.
struct AnswerNotes
{
    QString error; ///< empty: none
    QString historySetAside; ///< where a damaged history was moved; empty: it was sound
    QList<LeftOut> leftOut; ///< in the folders
    Labels::States reviews = {}; ///< what was decided about the job's documents
};

/// The object that `--json` prints. @p row: nullopt if no job was submitted.
QByteArray jsonAnswer(const std::optional<JobRow> &row, const JobDetails &details,
                      const AnswerNotes &notes);

/// Why the results must not be saved where the options say, in a sentence; empty: they may.
QString outputProblem(const SubmitOptions &options);
/// Saves the results where the options say, with what was decided about their documents. False: it
/// failed, which was reported.
bool saveResults(const SubmitOptions &options, const JobRow &row, const JobDetails &details,
                 const Labels::States &reviews);

/// If JobRow::hasCreates: a line for each reason why files have no job, with their number.
QStringList filesWithoutJob(const JobDetails &details);

/// Whether every file has a result of the service, be it that no rule matched.
bool isClassified(const JobRow &row, const JobDetails &details);

} // namespace cd
