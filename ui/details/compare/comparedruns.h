// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/shownresults.h"
#include "workflow/rows/comparison.h"

#include <memory>
#include <utility>

namespace cd {

/// A job as it is compared.
struct ComparedJob
{
    JobRow row;
    JobDetails details;
};

/// The results of two jobs, file by file: those of the job that is looked at ("here") and those of
/// another one ("there"). Can be read in any thread.
struct ComparedRuns
{
    ShownResults here;
    ShownResults there;
    QList<KindCount> kinds; ///< of both: types in the order of the rules here, then the others
    KindNumbers kindsHere; ///< places in kinds
    KindNumbers kindsThere; ///< the same
    QList<FilePair> pairs; ///< each file once
    ChangeCounts counts;
};

using SharedRuns = std::shared_ptr<const ComparedRuns>;

/// From which kind here to which kind there.
using KindPair = std::pair<ResultKind, ResultKind>;

/// Takes a while for many files, in any thread.
ComparedRuns compareRuns(const ComparedJob &here, const ComparedJob &there);

/// What is told of a file of two jobs.
enum class ComparedField { File, Folder, TypeHere, ConfidenceHere, TypeThere, ConfidenceThere };

/// Of the job that does not have the file: a dash.
QString fieldText(const ComparedRuns &runs, qsizetype pair, ComparedField field);
QString reasoningHere(const ComparedRuns &runs, qsizetype pair);
QString reasoningThere(const ComparedRuns &runs, qsizetype pair);

/// The file as one of the jobs has it: the one here, if both do.
const ExportRow &fileOf(const ComparedRuns &runs, qsizetype pair);

} // namespace cd
