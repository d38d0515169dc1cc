// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploadedfiles.h"

namespace cd {

void UploadedFiles::add(const QString &target, const UploadItem &item, const FileId &id)
{
    m_files.insert({target, item.path}, {item.size, item.modified, id});
}

bool UploadedFiles::take(const QString &target, UploadItem &item) const
{
    const auto found = m_files.constFind({target, item.path});
    if (item.state == UploadItem::State::Failed || found == m_files.cend()
        || found->size != item.size || found->modified != item.modified)
        return false;
    item.fileId = found->id;
    item.service = target;
    item.state = UploadItem::State::Ready;
    item.progress = 1;
    return true;
}

} // namespace cd
