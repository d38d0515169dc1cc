// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "domain/review/decision.h"
#include "store/storeerror.h"

#include <QList>

namespace cd {

class Database;

/// A job that asked with a version of a preset as it was saved.
struct AskedJob
{
    JobKey key = 0;
    AnsweredBy by;
    QDateTime at; ///< when it was submitted, UTC
    int answers = 0;

    bool operator==(const AskedJob &) const = default;
};

/// The answer that a job has for a document.
struct DocumentAnswer
{
    DocumentKey document;
    Suggestion answer;

    bool operator==(const DocumentAnswer &) const = default;
};

/// How many answers of a job people found right, or corrected.
struct ReviewedAnswers
{
    JobKey job = 0;
    LabelPot pot = LabelPot::Correction;
    bool areCorrected = false;
    int documents = 0;

    bool operator==(const ReviewedAnswers &) const = default;
};

/// What versions of presets answered in the course of time, in pieces: nothing here reads all of
/// it. To be used on the database's thread.
class TrafficStore
{
public:
    explicit TrafficStore(Database &database);

    /// Jobs that asked with that version, also under names that the preset had before; the oldest
    /// first. Without those that ask about files of another job again.
    StoreResult<QList<AskedJob>> jobs(const QString &preset, int version,
                                      const QByteArray &hash) const;
    /// Of the job's files those with an answer.
    StoreResult<QList<DocumentAnswer>> answers(const AskedJob &job) const;
    /// What people said who saw an answer of a job of the preset, or judged it blind: the newest
    /// word about a document in its pot, of those with numbers after @p number and up to @p to.
    StoreResult<QList<ReviewedAnswers>> reviews(const QString &preset, qint64 number,
                                                qint64 to) const;

private:
    Database &m_database;
};

} // namespace cd
