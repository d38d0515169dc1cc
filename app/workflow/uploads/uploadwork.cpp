// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/uploadwork.h"

#include <algorithm>

namespace cd {

bool UploadWork::takes(const FileId &id)
{
    const bool isFree = !areCopiesApart || !taken.contains(id);
    taken.insert(id);
    return isFree;
}

std::optional<ServiceError> UploadWork::error() const
{
    return failed.isEmpty() ? std::nullopt : files.at(*failed.cbegin()).error;
}

UploadProgress UploadWork::progress() const
{
    UploadProgress progress{.files = int(files.size()), .failed = int(failed.size())};
    for (const JobFile &file : files) {
        const qint64 size = std::max<qint64>(0, file.size);
        progress.bytes += size;
        if (!file.id.isEmpty()) {
            ++progress.uploaded;
            progress.sentBytes += size;
        } else {
            progress.sentBytes += qint64(parts.value(file.key) * double(size));
        }
    }
    return progress;
}

} // namespace cd
