// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/traffic.h"

#include <algorithm>

namespace cd {

namespace {

constexpr qsizetype mostWeeks = 520; // ten years, should a clock have been far off

void addTo(Share &sum, const Share &more)
{
    sum.count += more.count;
    sum.all += more.all;
}

} // namespace

qint64 TrafficSpan::filesOf(const std::optional<QString> &type) const
{
    const auto found = answers.find(type);
    if (found == answers.end())
        return 0;
    qint64 sum = 0;
    for (const auto &one : found->second)
        sum += one.second;
    return sum;
}

Share TrafficSpan::shareOf(const std::optional<QString> &type) const
{
    return {.count = filesOf(type), .all = files};
}

void TrafficSpan::add(const TrafficSpan &other)
{
    from = from.isValid() ? std::min(from, other.from) : other.from;
    to = to.isValid() ? std::max(to, other.to) : other.to;
    files += other.files;
    for (const auto &[type, counts] : other.answers) {
        ConfidenceCounts &sums = answers[type];
        for (const auto &[confidence, count] : counts)
            sums[confidence] += count;
    }
    addTo(corrected, other.corrected);
    addTo(audited, other.audited);
}

qint64 Traffic::files() const
{
    qint64 sum = 0;
    for (const TrafficSpan &day : days)
        sum += day.files;
    return sum;
}

QList<TrafficSpan> weeksOf(const Traffic &traffic)
{
    QList<TrafficSpan> weeks;
    for (const TrafficSpan &day : traffic.days) {
        const QDate monday = day.from.addDays(1 - day.from.dayOfWeek());
        if (!weeks.isEmpty() && weeks.constLast().from.daysTo(monday) > 7 * mostWeeks)
            weeks.clear();
        while (!weeks.isEmpty() && weeks.constLast().from < monday) {
            const QDate next = weeks.constLast().from.addDays(7);
            weeks.append({.from = next, .to = next.addDays(6)});
        }
        if (weeks.isEmpty())
            weeks.append({.from = monday, .to = monday.addDays(6)});
        weeks.last().add(day);
    }
    return weeks.mid(std::max<qsizetype>(0, weeks.size() - mostWeeks));
}

} // namespace cd
