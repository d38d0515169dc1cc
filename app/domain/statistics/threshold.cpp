// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/threshold.h"

#include "domain/statistics/distributions.h"

#include <algorithm>

namespace cd {

namespace {

/// Those whose answer may be accepted at all, the surest first.
QList<Answered> acceptable(QList<Answered> files)
{
    files.removeIf([](const Answered &file) { return file.answer == noType || !file.confidence; });
    std::sort(files.begin(), files.end(), [](const Answered &one, const Answered &other) {
        return *one.confidence > *other.confidence;
    });
    return files;
}

QList<ThresholdStep> stepsOf(const QList<Answered> &files, const Promise &promise)
{
    QList<ThresholdStep> steps;
    const QList<Answered> surest = acceptable(files);
    ThresholdStep step;
    for (qsizetype i = 0; i < surest.size(); ++i) {
        ++step.accepted;
        step.wrong += surest.at(i).isRight() ? 0 : 1;
        step.confidence = *surest.at(i).confidence;
        if (i + 1 < surest.size() && *surest.at(i + 1).confidence == step.confidence)
            continue;
        const auto accepted = static_cast<double>(step.accepted);
        step.share = accepted / static_cast<double>(files.size());
        step.wrongShare = static_cast<double>(step.wrong) / accepted;
        step.bound = upperBound(step.wrong, step.accepted, promise.delta);
        steps.append(step);
    }
    return steps;
}

/// If these labels, all right, came to the least sure that are accepted there, the first step with
/// enough labels would be one that holds.
qint64 missingFor(const QList<ThresholdStep> &steps, const Promise &promise)
{
    qint64 fewest = labelsNeeded(promise.wrongShare, promise.delta);
    qint64 wrong = -1;
    qint64 needed = 0;
    for (const ThresholdStep &step : steps) {
        if (step.wrong != wrong)
            needed = labelsNeeded(promise.wrongShare, promise.delta, step.wrong);
        wrong = step.wrong;
        fewest = std::min(fewest, needed - step.accepted);
        if (step.isTested)
            break; // the test goes no further
    }
    return fewest;
}

} // namespace

Thresholds thresholds(const QList<Answered> &files, const Promise &promise)
{
    Thresholds found{.steps = stepsOf(files, promise)};
    const qint64 enough = labelsNeeded(promise.wrongShare, promise.delta);
    for (ThresholdStep &step : found.steps) {
        if (step.accepted < enough)
            continue;
        step.isTested = true;
        step.holds = binomialAtMost(step.wrong, step.accepted, promise.wrongShare) <= promise.delta;
        if (!step.holds)
            break;
        found.lowest = step.confidence;
    }
    if (!found.lowest)
        found.missing = missingFor(found.steps, promise);
    return found;
}

} // namespace cd
