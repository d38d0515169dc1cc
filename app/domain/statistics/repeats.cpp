// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/repeats.h"

#include <map>

namespace cd {

namespace {

/// How often each answer was given.
std::map<int, qint64> votesOf(const RepeatedAnswers &answers)
{
    std::map<int, qint64> votes;
    for (const std::optional<int> &answer : answers) {
        if (answer)
            ++votes[*answer];
    }
    return votes;
}

qint64 pairsOf(qint64 things)
{
    return things * (things - 1) / 2;
}

} // namespace

Repeats repeats(const QList<RepeatedAnswers> &files)
{
    Repeats found;
    double agreement = 0;
    for (qsizetype place = 0; place < files.size(); ++place) {
        const std::map<int, qint64> votes = votesOf(files.at(place));
        qint64 runs = 0;
        qint64 agreeing = 0;
        for (const auto &[answer, count] : votes) {
            runs += count;
            agreeing += pairsOf(count);
        }
        found.failed += files.at(place).size() - runs;
        if (runs < 2) {
            ++found.tooFew;
            continue;
        }
        agreement += static_cast<double>(agreeing) / static_cast<double>(pairsOf(runs));
        ++found.same.all;
        if (votes.size() == 1)
            ++found.same.count;
        else
            found.flips.append(place);
    }
    if (found.same.all > 0)
        found.pairwise = agreement / static_cast<double>(found.same.all);
    return found;
}

} // namespace cd
