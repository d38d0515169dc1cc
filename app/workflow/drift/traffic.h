// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "domain/review/decision.h"
#include "domain/statistics/drift.h"

#include <QDate>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace cd {

/// Documents by the type that was answered, and how sure; nullopt: no type, which is one like them.
using TypedAnswers = std::map<std::optional<QString>, ConfidenceCounts>;

/// What came in the course of some days, in the person's own time zone.
struct TrafficSpan
{
    QDate from;
    QDate to; ///< included
    qint64 files = 0;
    TypedAnswers answers = {};
    /// Of the answers that people looked at, those that they corrected.
    Share corrected = {}; ///< answers were seen first, and people chose which to look at
    Share audited = {}; ///< drawn by chance, and judged blind

    qint64 filesOf(const std::optional<QString> &type) const;
    Share shareOf(const std::optional<QString> &type) const;
    Share corrections(LabelPot pot) const { return pot == LabelPot::Audit ? audited : corrected; }
    void add(const TrafficSpan &other); ///< its days are taken in as well
    bool operator==(const TrafficSpan &) const = default;
};

/// What one version of a preset answered in the course of time: each document once, with its first
/// answer, however often it was asked about.
struct Traffic
{
    QString preset;
    int version = 0;
    AnsweredBy by; ///< as the newest job: answers of other services and modes are others
    qint64 leftOut = 0; ///< answers of those
    qint64 repeated = 0; ///< answers for documents that are counted already
    QList<TrafficSpan> days; ///< those with files or reviews, oldest first

    qint64 files() const;
    bool operator==(const Traffic &) const = default;
};

using TrafficPtr = std::shared_ptr<const Traffic>;

/// By calendar weeks, which begin on Monday; those without files in between as well.
QList<TrafficSpan> weeksOf(const Traffic &traffic);

} // namespace cd
