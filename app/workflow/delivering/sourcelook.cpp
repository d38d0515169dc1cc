// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/sourcelook.h"

#include "workflow/uploads/filehashes.h"

#include <QFileInfo>
#include <QSemaphore>

#include <algorithm>
#include <atomic>

namespace cd {

namespace {

using Action = DeliveryPlan::Action;
using Status = PlannedFile::Status;

constexpr int behindUploads = -1; // those are waited for

/// A link is another name of what is copied, but can't be moved with it.
bool isOnlyLink(const QFileInfo &file, Action action)
{
    return file.isSymLink() && (action == Action::Move || action == Action::HardLink);
}

Status whyUnread(const QFileInfo &file, const FileFacts &facts)
{
    if (!file.exists())
        return Status::Gone;
    const bool isChanged
        = facts.error && facts.error->kind == ServiceError::Kind::FileChanged; // while it was read
    return isChanged ? Status::Changed : Status::NotReadable;
}

bool isChanged(const DeliverySource &source, const FileFacts &facts)
{
    if (!source.hash.isEmpty())
        return source.hash != facts.hash;
    return (source.size >= 0 && source.size != facts.size)
        || (source.modified.isValid() && source.modified != facts.modified);
}

void lookAtSource(LookedFile &looked, Action action, FileHashes &hashes,
                  const std::function<bool()> &goesOn)
{
    PlannedFile &file = looked.file;
    if (QFileInfo info(file.source.path); isOnlyLink(info, action)) {
        file.status = Status::NotReadable;
        return;
    }
    const FileFacts facts = hashes.read(file.source.path, goesOn);
    if (facts.hash.isEmpty()) {
        file.status = whyUnread(QFileInfo(file.source.path), facts);
    } else if (isChanged(file.source, facts)) {
        file.status = Status::Changed;
    } else {
        file.source.hash = facts.hash;
        file.source.size = facts.size;
        if (!file.source.modified.isValid())
            file.source.modified = facts.modified;
        looked.device = facts.stamp.device;
    }
}

} // namespace

void lookAtSources(QList<LookedFile> &files, Action action, FileHashes &hashes,
                   const std::function<bool()> &goesOn, const std::function<void()> &looked)
{
    LookedFile *all = files.data();
    const qsizetype count = files.size();
    std::atomic<qsizetype> next = 0;
    QSemaphore ended;
    const auto threads = int(std::min<qsizetype>(hashes.threads().maxThreadCount(), count));
    for (int i = 0; i < threads; ++i) {
        const auto work = [&, all] {
            for (qsizetype at = next++; at < count && goesOn(); at = next++) {
                if (all[at].file.status == Status::Ready)
                    lookAtSource(all[at], action, hashes, goesOn);
                looked();
            }
            ended.release();
        };
        hashes.threads().start(work, behindUploads);
    }
    ended.acquire(threads);
}

} // namespace cd
