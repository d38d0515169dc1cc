// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobchange.h"

namespace cd {

namespace {

template<typename T>
void take(std::optional<T> &earlier, const std::optional<T> &later)
{
    if (later)
        earlier = later;
}

} // namespace

JobDetailsChange JobDetailsChange::to(const JobDetails &details)
{
    JobDetailsChange change{.request = details.request,
                            .files = details.files,
                            .results = details.results,
                            .rawJob = details.rawJob,
                            .rawResults = details.rawResults,
                            .timeline = details.timeline};
    for (int i = 0; i < int(details.parts.size()); ++i)
        change.parts.insert(i, details.parts.at(i));
    return change;
}

void JobDetailsChange::applyTo(JobDetails &details) const
{
    details.request = request.value_or(details.request);
    details.files = files.value_or(details.files);
    for (auto file = changedFiles.cbegin(); file != changedFiles.cend(); ++file) {
        if (file.key() < details.files.size())
            details.files[file.key()] = *file;
    }
    details.results = results.value_or(details.results);
    details.rawJob = rawJob.value_or(details.rawJob);
    details.rawResults = rawResults.value_or(details.rawResults);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (part.key() >= details.parts.size())
            details.parts.resize(part.key() + 1);
        details.parts[part.key()] = *part;
    }
    if (partCount && *partCount < details.parts.size())
        details.parts.resize(*partCount);
    details.timeline.append(timeline);
}

void JobDetailsChange::append(const JobDetailsChange &later)
{
    take(request, later.request);
    take(files, later.files);
    if (later.files)
        changedFiles.clear();
    changedFiles.insert(later.changedFiles);
    take(results, later.results);
    take(rawJob, later.rawJob);
    take(rawResults, later.rawResults);
    parts.insert(later.parts);
    take(partCount, later.partCount);
    timeline.append(later.timeline);
}

} // namespace cd
