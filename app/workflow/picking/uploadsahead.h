// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/uploaditemlist.h"
#include "workflow/uploads/uploadtarget.h"

#include <QList>
#include <QSet>

namespace cd {

class FileUploads;

/// Uploads files ahead of submission if the service's profile says so, but only files that were
/// picked while that service and project were the current ones: choosing another service never
/// starts an upload.
class UploadsAhead
{
public:
    explicit UploadsAhead(FileUploads &uploads);

    /// The target of files picked from now on. Uploads ahead to the previous target are stopped.
    /// @p isListing: files that were picked before this are still being listed.
    void setTarget(const UploadTarget &target, bool isListing);
    /// These items were added: picked just now, or listed late.
    void pick(const QList<int> &ids);
    void allListed() { m_isListing = false; }
    /// Starts uploads ahead if they are @p isWanted now, else stops them. @p unseen: ids of items
    /// that have to be looked at first.
    void goOn(const UploadItemList &items, const QSet<int> &unseen, bool isWanted);
    void stop(const UploadItem &item);
    void ended(const QString &key) { m_ordered.remove(key); } ///< at the target

private:
    FileUploads &m_uploads;
    UploadTarget m_target;
    QSet<int> m_picked; // ids
    QSet<QString> m_ordered; // keys
    bool m_isListing = false; // files picked for the previous target are still being listed
};

} // namespace cd
