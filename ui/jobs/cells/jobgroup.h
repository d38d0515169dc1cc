// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

#include <array>

namespace cd {

/// The groups that jobs are counted in. Each has a chip above the list, except Replaced, which is
/// not counted.
enum class JobGroup { Running, Success, Partial, Failed, Unsure, Cancelled, Replaced };

constexpr int jobGroupCount = 7;
/// The groups that have a chip, in the chips' order.
constexpr std::array<JobGroup, 6> chipGroups{JobGroup::Running, JobGroup::Success,
                                             JobGroup::Partial, JobGroup::Failed,
                                             JobGroup::Unsure,  JobGroup::Cancelled};

/// A failed, refused, cancelled or partly done job that a later one replaced is Replaced.
JobGroup jobGroup(const JobRow &row);
/// The group's name in saved views: "running", "success" …
QString jobGroupKey(JobGroup group);
QString jobGroupTitle(JobGroup group);

/// How many jobs there are in each group.
struct JobCounts
{
    std::array<int, jobGroupCount> byGroup{};
    int total = 0;

    int of(JobGroup group) const { return byGroup[static_cast<size_t>(group)]; }
    bool operator==(const JobCounts &) const = default;
};

} // namespace cd
