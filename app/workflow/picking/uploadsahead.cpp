// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/uploadsahead.h"

#include "workflow/uploads/fileuploads.h"

namespace cd {

UploadsAhead::UploadsAhead(FileUploads &uploads)
    : m_uploads(uploads)
{
}

void UploadsAhead::setTarget(const UploadTarget &target, bool isListing)
{
    for (const QString &key : std::as_const(m_ordered))
        m_uploads.drop(m_target, key);
    m_ordered.clear();
    m_picked.clear();
    m_target = target;
    m_isListing = isListing;
}

void UploadsAhead::pick(const QList<int> &ids)
{
    if (!m_isListing)
        m_picked.unite({ids.cbegin(), ids.cend()});
}

void UploadsAhead::goOn(const UploadItemList &items, const QSet<int> &unseen, bool isWanted)
{
    if (m_picked.isEmpty() || (!isWanted && m_ordered.isEmpty()))
        return;
    for (const UploadItem &item : items) {
        if (!isWanted) {
            stop(item);
        } else if (item.state == UploadItem::State::Local && !item.error
                   && m_picked.contains(item.id) && !unseen.contains(item.id)
                   && !m_ordered.contains(item.key)) {
            m_ordered.insert(item.key);
            m_uploads.add(m_target, jobFileOf(item));
        }
    }
}

void UploadsAhead::stop(const UploadItem &item)
{
    if (m_ordered.remove(item.key))
        m_uploads.drop(m_target, item.key);
}

} // namespace cd
