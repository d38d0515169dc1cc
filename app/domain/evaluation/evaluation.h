// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "domain/review/reviewstate.h"
#include "domain/statistics/confusion.h"

#include <QHash>
#include <QList>
#include <QSet>
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
    int corrected = 0; ///< files whose label is a review's later one, and not the set's

    int unjudgedFor(UnjudgedFile::Why why) const;
};

/// What a run says of one of its files.
struct RunFile
{
    DocumentKey document;
    int place = -1; ///< among the files of the job
    JobKey job = 0; ///< 0: the run itself; else the one that it follows
    bool isOpen = false; ///< its answer may still come
    std::optional<Suggestion> answer = {};

    bool operator==(const RunFile &) const = default;
};

/// What an evaluation is made from.
struct EvaluationSource
{
    LabelSet set = {};
    SetPart part = SetPart::All;
    JobKey run = 0;
    QStringList rules = {}; ///< types of the run's rules, in their order
    /// Types that come first whatever the run's rules are: of an evaluation that it is compared
    /// with, so that indexes of both mean the same.
    QStringList firstTypes = {};
    QList<LabelledFile> files = {}; ///< of the set, in all parts; each document once
    QList<RunFile> answers = {}; ///< a document may be there more than once
    QHash<DocumentKey, ReviewState> reviews = {};
};

/// Which label of a document counts: that of a person who decided after the set's version was
/// saved, if it is none of the types or one that is @p known, else the set's. Nullopt: they say
/// that nobody can tell.
std::optional<LabelledFile> labelThatCounts(const LabelledFile &file, const LabelSet &set,
                                            const ReviewState &review, const QSet<QString> &known);

Evaluation evaluate(const EvaluationSource &source);

} // namespace cd
