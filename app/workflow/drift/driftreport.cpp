// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/driftreport.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cd {

namespace {

constexpr double driftAlpha = 0.05;

/// Whether it has all that is wanted of a window.
bool isFull(const TrafficSpan &span, const QDate &from, const QDate &to)
{
    return span.files >= DriftReport::windowFiles && from.daysTo(to) + 1 >= DriftReport::windowDays;
}

TrafficSpan within(const QList<TrafficSpan> &days, const DateSpan &dates)
{
    TrafficSpan span;
    for (const TrafficSpan &day : days) {
        if (day.from >= dates.from && day.to <= dates.to)
            span.add(day);
    }
    span.from = dates.from;
    span.to = dates.to;
    return span;
}

/// The newest days up to @p to and after @p after that fill a window, or all there are.
TrafficSpan newestUpTo(const QList<TrafficSpan> &days, const QDate &after, const QDate &to)
{
    TrafficSpan span;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        if (day->from > to)
            continue;
        if ((after.isValid() && day->from <= after) || isFull(span, day->from.addDays(1), to))
            break;
        span.add(*day);
    }
    return span;
}

/// Around @p anchor: what there is until then and, where that does not fill a window, as much of
/// what follows.
TrafficSpan around(const QList<TrafficSpan> &days, const QDate &anchor)
{
    TrafficSpan span = newestUpTo(days, {}, anchor);
    for (const TrafficSpan &day : days) {
        if (day.from <= anchor)
            continue;
        if (span.files > 0 && isFull(span, span.from, day.from.addDays(-1)))
            break;
        span.add(day);
    }
    return span;
}

TrafficSpan baselineOf(const Traffic &traffic, const DriftBaseline &baseline)
{
    if (baseline.why() == DriftBaseline::Why::Chosen)
        return within(traffic.days, baseline.chosen);
    if (traffic.days.isEmpty())
        return {};
    return around(traffic.days,
                  baseline.checked.isValid() ? baseline.checked : traffic.days.constFirst().from);
}

std::set<std::optional<QString>> typesOf(const DriftReport &report)
{
    std::set<std::optional<QString>> types;
    for (const TrafficSpan *span : {&report.before, &report.now}) {
        for (const auto &one : span->answers)
            types.insert(one.first);
    }
    return types;
}

ConfidenceCounts confidencesOf(const TrafficSpan &span, const std::optional<QString> &type)
{
    const auto found = span.answers.find(type);
    return found == span.answers.end() ? ConfidenceCounts() : found->second;
}

void compareTypes(DriftReport &report)
{
    QList<qint64> before;
    QList<qint64> now;
    const auto add = [&](const std::optional<QString> &type) {
        before.append(report.before.filesOf(type));
        now.append(report.now.filesOf(type));
        report.shares.append(
            {type, ShareChange{report.before.shareOf(type), report.now.shareOf(type)}});
    };
    const std::set<std::optional<QString>> types = typesOf(report);
    for (const std::optional<QString> &type : types) {
        if (type)
            add(type);
    }
    if (types.contains(std::nullopt))
        add(std::nullopt);
    report.types = categoryDrift(before, now, driftAlpha);
}

/// Each type is a chance of a false alarm, so that all together are held to the level of one.
void compareConfidences(DriftReport &report)
{
    QList<std::optional<QString>> asked;
    for (const auto &[type, change] : std::as_const(report.shares)) {
        if (change.before.count >= DriftReport::fewestFiles
            && change.now.count >= DriftReport::fewestFiles)
            asked.append(type);
    }
    for (const std::optional<QString> &type : std::as_const(asked)) {
        const ConfidenceCounts before = confidencesOf(report.before, type);
        const ConfidenceCounts now = confidencesOf(report.now, type);
        report.confidences.append(
            {.type = type,
             .drift = confidenceDrift(before, now, driftAlpha / static_cast<double>(asked.size())),
             .meanBefore = meanConfidence(before),
             .meanNow = meanConfidence(now)});
    }
}

/// The pots are never mixed: which documents people choose to look at says much about how many they
/// correct.
void compareCorrections(DriftReport &report)
{
    for (const LabelPot pot : {LabelPot::Audit, LabelPot::Correction}) {
        const ShareChange change{report.before.corrections(pot), report.now.corrections(pot)};
        if (change.before.all < DriftReport::fewestReviewed
            || change.now.all < DriftReport::fewestReviewed)
            continue;
        report.corrections = change;
        report.correctionsPot = pot;
        return;
    }
}

} // namespace

DriftBaseline::Why DriftBaseline::why() const
{
    if (chosen.isValid())
        return Why::Chosen;
    return checked.isValid() ? Why::Checked : Why::First;
}

bool DriftReport::haveCorrectionsRisen() const
{
    return corrections && corrections->isApart() && corrections->hasRisen();
}

bool DriftReport::isAlarm() const
{
    return isEnough()
        && (types.isAlarm() || haveCorrectionsRisen()
            || std::any_of(confidences.cbegin(), confidences.cend(),
                           [](const ConfidenceShift &shift) { return shift.drift.isAlarm(); }));
}

std::optional<qsizetype> DriftReport::mostMoved() const
{
    std::optional<qsizetype> most;
    double distance = 0;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const ShareChange &change = shares.at(i).second;
        const double moved
            = std::abs(change.now.value().value_or(0) - change.before.value().value_or(0));
        if (change.isApart() && moved > distance) {
            distance = moved;
            most = i;
        }
    }
    return most;
}

DriftReport driftReport(const Traffic &traffic, const DriftBaseline &baseline, QDate today)
{
    DriftReport report{.why = baseline.why(), .checked = baseline.checked};
    report.before = baselineOf(traffic, baseline);
    report.now = newestUpTo(traffic.days, report.before.to, today);
    compareTypes(report);
    compareConfidences(report);
    compareCorrections(report);
    return report;
}

} // namespace cd
