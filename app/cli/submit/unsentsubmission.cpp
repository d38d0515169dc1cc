// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/unsentsubmission.h"

#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/unsuresearch.h"
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

QList<JobKey> unsentSubmissions(const JobTable &table, bool again)
{
    using State = SubmissionState;
    QList<JobKey> keys = table.liveKeys();
    keys.removeIf([&table, again](JobKey key) {
        const JobRow &row = *table.find(key);
        // What was being sent when the program was killed becomes unsure, sooner or later.
        const bool isUnsure = row.submission == State::Unsure || row.submission == State::Sending;
        return !isHeldBack(row) && (again || !isUnsure);
    });
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
            || row->dialect != session.dialect() || row->fileCount != files.size()
            || row->origin.areCopiesApart != workspace.uploads().areCopiesApart();
    });
    workspace.table().fetchDetails(
        keys, context, [keys, request, files, found](const QHash<JobKey, JobDetails> &details) {
            const auto same = std::find_if(keys.cbegin(), keys.cend(), [&](JobKey key) {
                return details.contains(key) && isSame(details[key], request, files);
            });
            found(same == keys.cend() ? std::nullopt : std::optional(*same));
        });
}

bool isStillLookedFor(Workspace &workspace, JobKey key)
{
    using Kind = UnsureFinding::Kind;
    const auto finding = workspace.unsure().finding(key);
    return !finding || finding->kind == Kind::Searching || finding->kind == Kind::NoneYet
        || finding->kind == Kind::Failed;
}

} // namespace cd
