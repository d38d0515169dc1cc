// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploads/uploaditem.h"
#include "workflow/uploads/uploadtarget.h"

#include <QList>
#include <QSet>

namespace cd {

class FileUploads;

/// Uploads files before they are submitted, where a service's profile says so: those alone that
/// were picked while that service and project were chosen. A choice of another one sends nothing.
class UploadsAhead
{
public:
    explicit UploadsAhead(FileUploads &uploads);

    /// Where files go that are picked from now on. What was on its way ahead elsewhere is stopped.
    /// @p isListing: some that were picked before are still to come.
    void setTarget(const UploadTarget &target, bool isListing);
    /// The items were picked just now, or came late.
    void pick(const QList<int> &ids);
    void allListed() { m_isListing = false; }
    /// Orders, or stops, as it is @p isWanted now.
    void goOn(const QList<UploadItem> &items, bool isWanted);
    void stop(const UploadItem &item);
    void ended(const QString &key) { m_ordered.remove(key); } ///< at the target

private:
    FileUploads &m_uploads;
    UploadTarget m_target;
    QSet<int> m_picked; // ids
    QSet<QString> m_ordered; // keys
    bool m_isListing = false; // what was picked for the target before
};

} // namespace cd
