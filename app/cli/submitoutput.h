// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/uploads/filewalk.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// What `--json` prints, besides the job.
struct AnswerNotes
{
    QString error; ///< empty: none
    QString historySetAside; ///< where a damaged history was moved; empty: it was sound
    QList<LeftOut> leftOut; ///< of the folders
};

/// The one object that `--json` prints. @p row: none where no job was submitted.
QByteArray jsonAnswer(const std::optional<JobRow> &row, const JobDetails &details,
                      const AnswerNotes &notes);

/// Writes the results to @p path, as CSV or JSON by the name's end. False: it was said why not.
bool saveResults(const QString &path, const JobRow &row, const JobDetails &details);

/// Of a submission of the second dialect: for each reason why files have no job, how many.
QStringList filesWithoutJob(const JobDetails &details);

/// Whether every file has an answer of the service.
bool isClassified(const JobRow &row, const JobDetails &details);

} // namespace cd
