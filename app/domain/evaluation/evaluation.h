// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "domain/statistics/confusion.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// A file of a label set beside its answer in a run, which is a job.
struct EvaluatedFile
{
    LabelledFile labelled; ///< with the label that counts: a review's later one, else the set's
    std::optional<Suggestion> answer; ///< always there for files that are judged
    JobKey job = 0; ///< 0: the run does not have the file
    int place = -1; ///< among the files of the job; -1: it does not have it

    bool operator==(const EvaluatedFile &) const = default;
};

/// A file of the set that is in no figure.
struct UnjudgedFile
{
    enum class Why {
        NotInRun, ///< no file of the run has its content
        Pending, ///< no answer yet
        Failed,
        CannotTell, ///< a review says that nobody can tell
    };

    EvaluatedFile file;
    Why why = Why::NotInRun;

    bool operator==(const UnjudgedFile &) const = default;
};

/// How a run answered the files of a part of a label set. Each file of the part is in one of the
/// two lists.
struct Evaluation
{
    LabelSet set;
    SetPart part = SetPart::All;
    JobKey run = 0;
    QStringList types; ///< in the order of the run's rules, then others that labels or answers have
    QList<EvaluatedFile> files; ///< judged
    QList<UnjudgedFile> unjudged;
    QList<Answered> answers; ///< of `files`, with indexes of `types`
    Confusion confusion; ///< of `answers`
    int corrected = 0; ///< files whose label is a review's later one

    int unjudgedFor(UnjudgedFile::Why why) const;
};

} // namespace cd
