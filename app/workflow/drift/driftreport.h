// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/drift/traffic.h"

#include <QDate>
#include <QList>

#include <optional>

namespace cd {

/// Days, both included.
struct DateSpan
{
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool operator==(const DateSpan &) const = default;
};

/// What today's answers are compared with.
struct DriftBaseline
{
    enum class Why {
        Checked, ///< around the time when the version was evaluated
        First, ///< nobody did that: what it answered first
        Chosen, ///< by a person
    };

    QDate checked = {}; ///< when this very version was evaluated; invalid: it was not
    DateSpan chosen = {}; ///< invalid: nothing was

    Why why() const;
    bool operator==(const DriftBaseline &) const = default;
};

/// How sure the service is of one type, earlier and now.
struct ConfidenceShift
{
    std::optional<QString> type; ///< nullopt: no type
    CategoryDrift drift;
    std::optional<double> meanBefore = {}; ///< only as a picture
    std::optional<double> meanNow = {};

    bool operator==(const ConfidenceShift &) const = default;
};

/// What has changed since the baseline.
struct DriftReport
{
    /// Of the baseline and of what it is compared with: at least so many files and so many days, as
    /// far as there are.
    static constexpr qint64 windowFiles = 200;
    static constexpr int windowDays = 7;
    /// With fewer in one of them nothing is said.
    static constexpr qint64 fewestFiles = 50;
    /// The same, of answers that people looked at.
    static constexpr qint64 fewestReviewed = 20;

    DriftBaseline::Why why = DriftBaseline::Why::First;
    QDate checked = {};
    TrafficSpan before = {};
    TrafficSpan now = {}; ///< after that, up to the last day
    CategoryDrift types = {}; ///< with no type as one of them
    /// Of each type with files in either, no type last.
    QList<std::pair<std::optional<QString>, ShareChange>> shares = {};
    QList<ConfidenceShift> confidences = {};
    /// The only figure that shows that errors rose, of those that were drawn by chance where they
    /// are enough, else of the others. Nullopt: neither are.
    std::optional<ShareChange> corrections = {};
    LabelPot correctionsPot = LabelPot::Audit;

    bool isEnough() const { return before.files >= fewestFiles && now.files >= fewestFiles; }
    bool haveCorrectionsRisen() const;
    /// Something has changed more than chance explains, and enough to matter.
    bool isAlarm() const;
    /// The share that stands for it: of those whose intervals are apart, the one that moved most;
    /// nullopt: there is none.
    std::optional<qsizetype> mostMoved() const; ///< an index of `shares`
    bool operator==(const DriftReport &) const = default;
};

/// @p today: up to which what is there counts as of now.
DriftReport driftReport(const Traffic &traffic, const DriftBaseline &baseline, QDate today);

} // namespace cd
