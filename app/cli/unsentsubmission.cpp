// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/unsentsubmission.h"

#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace cd {

namespace {

bool isSameFile(const JobFile &one, const JobFile &other)
{
    if (one.path.isEmpty() || other.path.isEmpty())
        return one.path == other.path && one.id == other.id;
    return one.path == other.path && one.size == other.size && one.modified == other.modified;
}

bool isSame(const JobDetails &details, const JobRequest &request, const QList<JobFile> &files)
{
    JobRequest asked = details.request;
    JobRequest wanted = request;
    asked.fileIds.clear();
    wanted.fileIds.clear();
    return asked == wanted
        && std::equal(details.files.cbegin(), details.files.cend(), files.cbegin(), files.cend(),
                      &isSameFile);
}

} // namespace

QList<JobKey> unsentSubmissions(const JobTable &table)
{
    QList<JobKey> keys = table.liveKeys();
    keys.removeIf([&table](JobKey key) { return !isHeldBack(*table.find(key)); });
    return keys;
}

void findUnsent(Workspace &workspace, const QList<JobKey> &unsent, const JobRequest &request,
                const QList<JobFile> &files, QObject *context,
                const std::function<void(std::optional<JobKey>)> &found)
{
    const Session &session = workspace.session();
    QList<JobKey> keys = unsent;
    keys.removeIf([&](JobKey key) {
        const JobRowPtr row = workspace.table().find(key);
        return !row || row->service != session.serviceId() || row->scope != session.profile().scope
            || row->dialect != session.dialect() || row->fileCount != files.size();
    });
    workspace.table().fetchDetails(
        keys, context, [keys, request, files, found](const QHash<JobKey, JobDetails> &details) {
            const auto same = std::find_if(keys.cbegin(), keys.cend(), [&](JobKey key) {
                return details.contains(key) && isSame(details[key], request, files);
            });
            found(same == keys.cend() ? std::nullopt : std::optional(*same));
        });
}

} // namespace cd
